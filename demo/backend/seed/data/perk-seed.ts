import type { Day, WindowRule } from '../../calendar-dates.ts';
import type { Shipment } from '../../claims/tables.ts';
import type { FormFieldRow } from '../../forms/tables.ts';
import type { PerkDisplay, PerkFact, QuotaUnit } from '../../perks/tables.ts';

/** A claim that was made before the demo began. */
export interface ClaimSeed {
  readonly person: string;
  readonly status: string;
  readonly requestedOn: Day;
  readonly movedOn: Day;
  /** Ledger entries after `requested`. They are the vendor's; an approval is by `decidedBy`. */
  readonly lines?: readonly string[];
  readonly decidedBy?: string;
  readonly answers?: Readonly<Record<string, string>>;
  readonly parcel?: Shipment;
}

/** A perk. Its texts are the words `perk.<id>.title`, `.summary`, and others that the views use. */
export interface PerkSeed {
  readonly perk: string;
  readonly kind: string;
  readonly tier?: string;
  /** Half-open: on `closesOn` it is closed. */
  readonly opensOn?: Day;
  readonly closesOn?: Day;
  readonly recipient?: 'account' | 'member';
  /** Minor units. */
  readonly worth?: number;
  readonly claimable?: boolean;
  readonly approval?: boolean;
  readonly once?: 'account' | 'member';
  readonly quota?: { readonly limit: number; readonly span: WindowRule; readonly unit?: QuotaUnit };
  readonly choice?: string;
  readonly take?: number;
  readonly excludes?: readonly string[];
  /** The perk to offer when this one is gone. */
  readonly instead?: string;
  readonly fields?: readonly FormFieldRow[];
  readonly detail?: PerkDisplay;
  readonly event?: {
    readonly startsAt: string;
    readonly endsAt: string;
    readonly timeZone: string;
    readonly capacity: number;
    readonly taken: number;
    /** Whether it takes names when all seats are taken. */
    readonly waitingList?: boolean;
  };
  /** By account: what it has used of the quota, its facts, and a claim it made. */
  readonly of?: Readonly<
    Record<string, { readonly used?: number; readonly fact?: PerkFact; readonly claim?: ClaimSeed }>
  >;
}
