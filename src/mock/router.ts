import type { Scenario } from './scenario.ts';

/** Routes by their ids in a scenario; the contract's own table would bring every schema with it. */
type ScenarioRouteId = Exclude<keyof Scenario, 'about' | 'languages' | 'contract' | 'delay' | 'bulky'>;

export const paths: Readonly<Record<ScenarioRouteId, `${'GET' | 'POST' | 'PUT'} /${string}`>> = {
  session: 'GET /session',
  standing: 'GET /standing',
  ladder: 'GET /tiers',
  perks: 'GET /perks',
  perk: 'GET /perks/{id}',
  claims: 'GET /claims',
  claim: 'GET /claims/{id}',
  claimPerk: 'POST /perks/{id}/claims',
  cancelClaim: 'POST /claims/{id}/cancel',
  approveClaim: 'POST /claims/{id}/approve',
  declineClaim: 'POST /claims/{id}/decline',
  referralCampaign: 'GET /referral-campaign',
  checkReferral: 'POST /referrals/check',
  referrals: 'GET /referrals',
  referral: 'GET /referrals/{id}',
  refer: 'POST /referrals',
  withdrawReferral: 'POST /referrals/{id}/withdraw',
  forgetReferral: 'POST /referrals/{id}/forget',
  surveys: 'GET /surveys',
  survey: 'GET /surveys/{id}',
  saveDraft: 'PUT /surveys/{id}/draft',
  leaderboards: 'GET /leaderboards',
  leaderboard: 'GET /leaderboards/{id}',
  setVisibility: 'PUT /leaderboards/{id}/visibility',
  respond: 'POST /surveys/{id}/responses',
};

const isRouteId = (name: string): name is ScenarioRouteId => name in paths;

export const routeIds = Object.keys(paths).filter(isRouteId);

export interface RouteMatch {
  readonly id: ScenarioRouteId;
  readonly method: string;
  /** Whether a key says which it is. */
  readonly write: boolean;
  readonly params: Readonly<Record<string, string>>;
}

const decodeSegment = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const matchRoute = (id: ScenarioRouteId, asked: readonly string[]): RouteMatch | undefined => {
  const [method = 'GET', template = ''] = paths[id].split(' ');
  const parts = template.slice(1).split('/');
  if (parts.length !== asked.length) return undefined;
  const fits = parts.every((part, i) => part === '{id}' || part === asked[i]);
  const place = parts.indexOf('{id}');
  return fits
    ? {
        id,
        method,
        write: method === 'POST' && id !== 'checkReferral',
        params: place < 0 ? {} : { id: decodeSegment(asked[place] ?? '') },
      }
    : undefined;
};

/** What that path is in the contract, for reading and for writing. */
export const matchRoutes = (path: string): RouteMatch[] => {
  const asked = path.replace(/^\/+|\/+$/g, '').split('/');
  return routeIds.flatMap((id) => matchRoute(id, asked) ?? []);
};
