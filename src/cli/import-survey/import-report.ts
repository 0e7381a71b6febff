/** How much a finding matters: a lost condition asks people what they should not be asked, so it comes first. */
export type FindingLevel = 'condition' | 'dropped' | 'changed';

/** One thing of the source that is not in the survey, or is not there as it was. */
export interface ImportFinding {
  readonly level: FindingLevel;
  /** Where it stands: "survey, row 12, relevant". */
  readonly where: string;
  /** What stands there. */
  readonly what: string;
  /** What became of it, and why. */
  readonly became: string;
}

/** What is counted: how many the source has, and how many of them are in the survey as they were. */
export type CountedPart = 'questions' | 'conditions' | 'checks';

interface PartCount {
  readonly total: number;
  readonly imported: number;
}

const order: readonly FindingLevel[] = ['condition', 'dropped', 'changed'];

/** The list of all that was dropped or changed, and how much was imported. */
export class ImportReport {
  readonly #findings: ImportFinding[] = [];
  readonly #counts = new Map<CountedPart, PartCount>();

  add(level: FindingLevel, where: string, what: string, became: string): void {
    this.#findings.push({ level, where, what, became });
  }

  count(part: CountedPart, isImported: boolean): void {
    const { total, imported } = this.countOf(part);
    this.#counts.set(part, { total: total + 1, imported: imported + (isImported ? 1 : 0) });
  }

  countOf(part: CountedPart): PartCount {
    return this.#counts.get(part) ?? { total: 0, imported: 0 };
  }

  /** Conditions that were lost, then what was dropped, then what was changed, each in the order of the source. */
  get findings(): readonly ImportFinding[] {
    return order.flatMap((level) => this.#findings.filter((finding) => finding.level === level));
  }

  /** Whether everything is in the survey; changes alone lose nothing. */
  get isComplete(): boolean {
    return this.#findings.every(({ level }) => level === 'changed');
  }

  /** How much was imported of what is counted, in percent, never rounded up. */
  get coverage(): number {
    const counts = [...this.#counts.values()];
    const total = counts.reduce((sum, count) => sum + count.total, 0);
    const imported = counts.reduce((sum, count) => sum + count.imported, 0);
    return total === 0 ? 0 : Math.floor((100 * imported) / total);
  }

  toJSON(): object {
    return {
      coverage: this.coverage,
      questions: this.countOf('questions'),
      conditions: this.countOf('conditions'),
      checks: this.countOf('checks'),
      findings: this.findings,
    };
  }
}
