import { randomInt } from 'node:crypto';

const adjectiveList =
  'Silver Copper Quiet Blue Northern Amber Grey Golden Early Still Bright Hidden Long Open Western Winter Summer Autumn Crimson Clear Deep Distant Eastern Green High Ivory Keen Light Mellow Noble Old Pale Rapid Red Rising Steady Tall Upper Warm White Wild Wide';
const nounList =
  'Fir Beech Heron Harbour Kestrel Birch Cedar Falcon Lantern Meadow Otter Pine River Sparrow Stone Swan Tern Valley Willow Alder Badger Bay Brook Cliff Cove Crane Dune Elm Field Finch Fjord Forest Glen Grove Hare Hazel Heath Hill Island Lake Lark Linden Maple Marten Mill Moor Oak Osprey Owl Peak Pond Raven Reed Ridge Robin Rowan Sail Shore Spruce Starling Stream Summit Thistle Thrush Tide';
const [adjectives, nouns] = [adjectiveList.split(' '), nounList.split(' ')];

/**
 * A random alias such as "Quiet Heron", independent of who gets it. From the fourth attempt on a number is added, so
 * that enough names are left.
 */
export const randomAlias = (attempt = 0): string => {
  const alias = [adjectives, nouns].map((words) => words[randomInt(words.length)] ?? '').join(' ');
  return attempt < 3 ? alias : `${alias} ${randomInt(2, 10 ** Math.min(9, attempt - 1))}`;
};
