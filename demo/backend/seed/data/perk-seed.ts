import type { Day, WindowRule } from '../../calendar-dates.ts';
import type { Shipment } from '../../claims/tables.ts';
import type { FormFieldRow } from '../../forms/tables.ts';
import type { PerkDisplay, PerkFact } from '../../perks/tables.ts';

/** A claim that was made before the demo began. */
export interface ClaimSeed {
  readonly person: string;
  readonly status: string;
  readonly requestedOn: Day;
  readonly movedOn: Day;
  /** Lines of the ledger after `requested`; the vendor's, but for an approval, which is the admin's. */
  readonly lines?: readonly string[];
  readonly decidedBy?: string;
  readonly answers?: Readonly<Record<string, string>>;
  readonly parcel?: Shipment;
}

/** A perk; its texts are words: `perk.<id>.title`, `.summary`, and those that the views ask for. */
export interface PerkSeed {
  readonly perk: string;
  readonly kind: string;
  readonly tier?: string;
  /** Half-open. */
  readonly opensOn?: Day;
  readonly closesOn?: Day;
  readonly recipient?: 'account' | 'member';
  /** Minor units. */
  readonly worth?: number;
  readonly claimable?: boolean;
  readonly approval?: boolean;
  readonly once?: 'account' | 'member';
  readonly quota?: { readonly limit: number; readonly span: WindowRule };
  /** Offered where this one is gone. */
  readonly instead?: string;
  readonly fields?: readonly FormFieldRow[];
  readonly detail?: PerkDisplay;
  readonly event?: {
    readonly startsAt: string;
    readonly endsAt: string;
    readonly timeZone: string;
    readonly capacity: number;
    readonly taken: number;
  };
  /** What an account has of it: of its quota, and of what the vendor's other systems know. */
  readonly of?: Readonly<
    Record<string, { readonly used?: number; readonly fact?: PerkFact; readonly claim?: ClaimSeed }>
  >;
}
