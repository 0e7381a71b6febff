// The floor: elements that somebody wrote by hand for one page, without a library. English only, one backend, no schema,
// no tokens, no parts on demand: what it leaves out is what Laurel is for.
import './badge.js';
import './perk-list.js';
