/** How elements are made into questions. */
export type ElementMaker =
  'text' | 'choice' | 'boolean' | 'rating' | 'matrix' | 'columns' | 'texts' | 'expression' | 'html' | 'panel';

export interface ElementRule {
  /** Absent: the element is dropped. */
  readonly make?: ElementMaker;
  /** For the documents, and where the element is dropped for the report. */
  readonly becomes: string;
}

const dropped = (why: string): ElementRule => ({ becomes: `dropped: ${why}` });
const growing = 'a survey has no rows or panels that people add';

/** Each type of element of SurveyJS, and what it becomes. */
export const elementTypes: ReadonlyMap<string, ElementRule> = new Map([
  ['text', { make: 'text', becomes: 'by its `inputType`, see below' }],
  ['comment', { make: 'text', becomes: '`text`' }],
  ['radiogroup', { make: 'choice', becomes: '`single`' }],
  ['buttongroup', { make: 'choice', becomes: '`single`' }],
  ['dropdown', { make: 'choice', becomes: '`dropdown`' }],
  ['checkbox', { make: 'choice', becomes: '`multiple`' }],
  ['tagbox', { make: 'choice', becomes: '`multiple`' }],
  ['imagepicker', { make: 'choice', becomes: '`image`, with `multiSelect` of several' }],
  ['ranking', { make: 'choice', becomes: '`ranking`' }],
  ['boolean', { make: 'boolean', becomes: '`single` with two options' }],
  [
    'rating',
    {
      make: 'rating',
      becomes: '`nps` from 0 to 10, else `scale`, `stars`, or `single` where points have words',
    },
  ],
  ['slider', { make: 'rating', becomes: '`slider`' }],
  ['matrix', { make: 'matrix', becomes: '`matrix`' }],
  ['matrixdropdown', { make: 'columns', becomes: 'a `matrix` for each column with options or numbers' }],
  ['multipletext', { make: 'texts', becomes: '`short_texts`' }],
  ['expression', { make: 'expression', becomes: 'a calculation, and an `info` that shows it' }],
  ['html', { make: 'html', becomes: '`info`, its words alone' }],
  ['panel', { make: 'panel', becomes: 'a section, if it has a title' }],
  ['paneldynamic', dropped(growing)],
  ['matrixdynamic', dropped(growing)],
  ['file', dropped('a survey takes no files')],
  ['signaturepad', dropped('a survey takes no signatures')],
  ['image', dropped('a survey shows no pictures beside its questions')],
] satisfies [string, ElementRule][]);

/** What the input types of a text become: the kind of the question. */
export const inputTypes = new Map([
  ['text', 'text'],
  ['email', 'email'],
  ['tel', 'tel'],
  ['url', 'url'],
  ['number', 'number'],
  ['range', 'slider'],
  ['date', 'date'],
  ['datetime-local', 'datetime'],
  ['datetime', 'datetime'],
  ['time', 'time'],
] as const);

interface PropertyRule {
  readonly becomes: string;
  /** Whether what it does is lost. Else it is read, or a matter of looks. */
  readonly isLost?: boolean;
}

const lost = (becomes: string): PropertyRule => ({ becomes: `dropped: ${becomes}`, isLost: true });
const computed = lost('an answer is not computed');

/** What the properties of an element become. */
export const elementProperties: ReadonlyMap<string, PropertyRule> = new Map([
  ['name', { becomes: '`id`; a dot or blank becomes `_`, in conditions too' }],
  ['title', { becomes: '`title`' }],
  ['description', { becomes: '`help`' }],
  ['isRequired', { becomes: '`required`' }],
  ['requiredIf', { becomes: '`requiredIf`' }],
  ['visibleIf', { becomes: '`showIf`; of a page or panel on each of its questions' }],
  ['enableIf', { becomes: '`showIf`: not asked in place of not enabled' }],
  ['visible', { becomes: 'with `false` the question is dropped' }],
  ['choices', { becomes: '`options`; `visibleIf` of one its `showIf`, `score` its `score`' }],
  ['choicesVisibleIf', { becomes: '`showIf` of each option' }],
  ['choicesFromQuestion', { becomes: '`optionsFrom`' }],
  ['showOtherItem, showNoneItem', { becomes: 'an option that is `open`, or stands `alone`' }],
  ['showCommentArea', { becomes: '`comment`' }],
  ['minSelectedChoices, maxSelectedChoices', { becomes: '`constraints`' }],
  ['min, max, maxLength, rateMin, rateMax', { becomes: '`constraints`' }],
  [
    'validators',
    {
      becomes: '`constraints`: numeric, text, regex, email, answercount, and expressions on the answer alone',
    },
  ],
  ['defaultValue', { becomes: '`value`' }],
  ['placeholder', { becomes: '`placeholder`' }],
  ['correctAnswer', { becomes: '`score` 1 of the right option; `{correctAnswerCount}` is a calculation' }],
  ['defaultValueExpression', computed],
  ['setValueExpression', computed],
  ['setValueIf', computed],
  ['resetValueIf', lost('an answer is not taken back')],
  ['minValueExpression', lost('a limit is a fixed value')],
  ['maxValueExpression', lost('a limit is a fixed value')],
  ['choicesByUrl', lost('options are part of the survey')],
  ['choicesEnableIf', lost('an option is offered or not')],
  ['choicesOrder', lost('the options keep their order')],
  ['rowsOrder', lost('the rows keep their order')],
  ['readOnly', lost('the answer can be changed')],
  ['showSelectAllItem', lost('there is no "select all"')],
  ['hasSelectAll', lost('there is no "select all"')],
  ['requiredErrorText', lost('Laurel says it in its own words')],
  ['maskType', lost('what is typed is not rewritten')],
  ['cells', lost('a cell has no words of its own')],
  ['isUnique', lost('rows may have the same answer')],
]);

/** Matters of looks: Laurel draws a question in its own way. */
export const looks =
  /^(width|minWidth|maxWidth|startWithNewLine|indent|rightIndent|paddingLeft|titleLocation|descriptionLocation|errorLocation|colCount|colSpan|rowCount|size|rows(?=$)|autoGrow|allowResize|hideNumber|showNumber|showTitle|state|cssClasses|renderAs|render|itemSize|imageHeight|imageWidth|imageFit|contentMode|showLabel|swapOrder|rateColorMode|scaleColorMode|displayMode|columnMinWidth|rowTitleWidth|alternateRows|verticalAlign|autocomplete|inputAutocomplete|searchEnabled|allowClear|showClearButton|closeOnSelect|hideSelectedItems|textUpdateMode|storeOthersAsComment|clearIfInvisible|useDisplayValuesInDynamicTexts|maxWidth|questionTitleWidth|questionTitleLocation|navigationButtonsVisibility|id|page|dataList|separateSpecialChoices|gridLayoutColumns|effectiveColSpan)$/;
