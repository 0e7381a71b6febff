import type { ImportReport } from '../import-report.ts';
import { member, textAt, type JsonObject } from '../json-value.ts';
import { elementProperties, looks } from './element-types.ts';
import { whereOf } from './element-context.ts';

/** What the makers read, beyond what the documents list one by one. */
const read =
  /^(type|name|title|description|isRequired|requiredIf|visible|visibleIf|enableIf|inputType|min|max|step|maxLength|placeholder|placeHolder|choices|choicesMin|choicesMax|choicesStep|choicesVisibleIf|choicesFromQuestion|choicesFromQuestionMode|(show|has)(None|Other)(Item)?|showRefuseItem|showDontKnowItem|(none|other|refuse|dontKnow)Text|hasComment|showCommentArea|commentText|minSelectedChoices|maxSelectedChoices|maxSelectedChoices|selectToRankEnabled|multiSelect|validators|defaultValue|correctAnswer|valueName|labelTrue|labelFalse|valueTrue|valueFalse|rateValues|rateMin|rateMax|rateStep|rateCount|rateType|rateDisplayMode|autoGenerate|minRateDescription|maxRateDescription|rows|columns|items|cellType|isAllRowRequired|eachRowRequired|expression|html|elements|questions|format|displayStyle|currency|maximumFractionDigits|minimumFractionDigits|precision|minErrorText|maxErrorText|templateElements|rowsVisibleIf|columnsVisibleIf)$/;

/** Reports the properties of an element that are lost, that leave the looks to Laurel, or that nobody knows. */
export const remarkProperties = (element: JsonObject, path: string, report: ImportReport): void => {
  for (const key of Object.keys(element)) {
    const value = member(element, key);
    const rule = elementProperties.get(key);
    const where = whereOf(element, path, key);
    const isDefault = value === false || value === 'none' || value === 'default';
    if (rule?.isLost) {
      const text = textAt(element, key);
      if (!isDefault)
        report.add(
          'dropped',
          where,
          text === '' || text === 'true' ? key : text,
          rule.becomes.replace(/^dropped: /, 'left out: '),
        );
    } else if (rule || read.test(key)) continue;
    else if (looks.test(key)) report.add('changed', where, key, 'looks as Laurel draws it');
    else report.add('changed', where, key.slice(0, 60), 'left out: it is not known here');
  }
};
