import type { LocalText } from '../../../contract/core/scalars.ts';
import type { SurveyEnding } from '../../../contract/survey-logic.ts';
import type { ExpressionTranslator } from '../expression-translator.ts';
import { generatedWord } from '../generated-words.ts';
import { IdRegistry } from '../ids.ts';
import { objectsAt, textAt, type JsonObject } from '../json-value.ts';
import { conditionOf, isAlways, type ClauseGroups } from '../logic/clause-groups.ts';
import { isSeen, mapWords, wordsOf } from '../words.ts';
import { plannedAt, withoutNames, type ElementContext } from './element-context.ts';

type EndingWords = Pick<SurveyEnding, 'title' | 'text' | 'href'>;

/** An ending with its condition still as groups. */
interface PlannedEnding extends EndingWords {
  readonly kind: 'completed' | 'screened_out';
  readonly groups: ClauseGroups;
}

/** The first line of a page is its title. */
const wordsOfPage = (
  page: LocalText | undefined,
  where: string,
  context: ElementContext,
): EndingWords | undefined => {
  if (!isSeen(page)) return undefined;
  const [first = '', ...rest] = withoutNames(context, wordsOf(page), where).split(/\n+/);
  const text = rest.join('\n').trim();
  return { title: mapWords(page, () => first), ...(text !== '' && { text: mapWords(page, () => text) }) };
};

const isAddress = (address: string): boolean =>
  address !== '' && !/[{}]/.test(address) && /^(https?:\/\/|\/|\.|[^:]*$)/i.test(address);

/** The endings of a survey: triggers that complete it, pages and addresses on a condition, and the last page. */
export class SurveyEndings {
  readonly #context: ElementContext;
  readonly #translator: ExpressionTranslator;

  constructor(context: ElementContext, translator: ExpressionTranslator) {
    this.#context = context;
    this.#translator = translator;
  }

  endings(survey: JsonObject): SurveyEnding[] {
    const last = this.#last(survey);
    const pages = this.#conditional(survey, 'completedHtmlOnCondition', (one, where) =>
      this.#page(one, where),
    );
    const addresses = this.#conditional(survey, 'navigateToUrlOnCondition', (one) =>
      this.#address(one, last),
    );
    const closed = this.#triggers(survey, [...pages, ...addresses], last);
    const isClosed = (groups: ClauseGroups): boolean =>
      closed.some((one) => JSON.stringify(one.groups) === JSON.stringify(groups));
    const open = [...pages, ...addresses].filter(({ groups }) => !isClosed(groups));
    return this.#named([
      ...closed,
      ...open,
      ...(last ? [{ ...last, kind: 'completed', groups: [[]] } as const] : []),
    ]);
  }

  #named(planned: readonly PlannedEnding[]): SurveyEnding[] {
    const ids = new IdRegistry();
    return planned.map(({ groups, kind, ...words }) => {
      const showIf = isAlways(groups) ? undefined : conditionOf(groups);
      return { id: ids.take(kind), kind, ...words, ...(showIf && { showIf }) };
    });
  }

  #last(survey: JsonObject): EndingWords | undefined {
    const words = wordsOfPage(
      this.#context.language.words(survey, 'completedHtml'),
      'completedHtml',
      this.#context,
    );
    const href = textAt(survey, 'navigateToUrl');
    if (href === '') return words;
    if (isAddress(href)) return { ...(words ?? this.#thanks()), href };
    this.#context.report.add('dropped', 'navigateToUrl', href, 'left out: it is no fixed address of a page');
    return words;
  }

  #thanks(): EndingWords {
    return { title: generatedWord('thanks', this.#context.language.tag) };
  }

  #page(one: JsonObject, where: string): EndingWords | undefined {
    return wordsOfPage(this.#context.language.words(one, 'html'), where, this.#context);
  }

  #address(one: JsonObject, last: EndingWords | undefined): EndingWords | undefined {
    const href = textAt(one, 'url');
    return isAddress(href) ? { ...(last ?? this.#thanks()), href } : undefined;
  }

  #groups(text: string, where: string): ClauseGroups | undefined {
    return this.#translator.groups(plannedAt(this.#context, text, where), Infinity, 'the ending is left out');
  }

  #conditional(
    survey: JsonObject,
    key: string,
    words: (one: JsonObject, where: string) => EndingWords | undefined,
  ): PlannedEnding[] {
    return objectsAt(survey, key).flatMap((one, index) => {
      const where = `${key} ${index + 1}`;
      const made = words(one, where);
      const groups = this.#groups(textAt(one, 'expression'), where);
      if (!made)
        this.#context.report.add(
          'dropped',
          where,
          textAt(one, 'url') || 'html',
          'the ending is left out: it has no words, or no fixed address',
        );
      return made && groups && groups.length > 0 ? [{ ...made, kind: 'completed', groups } as const] : [];
    });
  }

  /** A trigger ends the survey with the page of the same condition, else with the last one. */
  #triggers(
    survey: JsonObject,
    pages: readonly PlannedEnding[],
    last: EndingWords | undefined,
  ): PlannedEnding[] {
    return objectsAt(survey, 'triggers').flatMap((trigger, index) => {
      const type = textAt(trigger, 'type').replace(/trigger$/, '');
      const where = `trigger ${index + 1} (${type})`;
      if (type !== 'complete') {
        this.#context.report.count('conditions', false);
        this.#context.report.add(
          'dropped',
          where,
          textAt(trigger, 'expression'),
          'left out: a survey is not changed while it is answered',
        );
        return [];
      }
      const groups = this.#groups(textAt(trigger, 'expression'), where);
      if (!groups || groups.length === 0 || isAlways(groups)) return [];
      const page = pages.find((one) => JSON.stringify(one.groups) === JSON.stringify(groups));
      const { title, text, href } = page ?? last ?? this.#thanks();
      return [
        {
          title,
          ...(text !== undefined && { text }),
          ...(href !== undefined && { href }),
          kind: 'screened_out',
          groups,
        } as const,
      ];
    });
  }
}
