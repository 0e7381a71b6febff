/** The portal stood here once: whoever comes by a link of then, such as `/?member=marta&perk=field-kit`, is sent on to it. */
const old = /[?&](member|perk|claim|referral|survey|board|lang|scheme|theme|brand|backend)=/;

if (old.test(location.search)) location.replace(`./programs/summit/${location.search}${location.hash}`);
