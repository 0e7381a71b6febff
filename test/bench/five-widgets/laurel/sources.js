// The page's own functions, one for each widget: the vendor's API, in the contract's shape.
const read =
  (name) =>
  async ({ signal }) =>
    (await fetch(`/api/${name}.json`, { signal })).json();

export const sources = {
  standing: read('standing'),
  perks: read('perks'),
  referralCampaign: read('campaign'),
  survey: read('survey'),
  leaderboard: read('board'),
};
