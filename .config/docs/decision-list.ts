/** One decision record: `docs/decisions/012-….md`, its number and its heading. */
interface DecisionRecord {
  readonly file: string;
  readonly number: string;
  readonly title: string;
}

const readRecord = (file: string, text: string): DecisionRecord => {
  const name = file.split('/').at(-1) ?? '';
  const [, number = '', title = ''] = /^# (\d{3})\. (.+)$/m.exec(text) ?? [];
  if (!number || !name.startsWith(`${number}-`))
    throw new Error(`${file} must begin with "# NNN. Title", with the number of its name.`);
  for (const part of ['Context', 'Choice', 'Consequence'])
    if (!text.includes(`**${part}.**`)) throw new Error(`${file} says no "**${part}.**"`);
  return { file: name, number, title };
};

/** The list of all decision records, for `docs/decisions/README.md`. @throws where one is not in the common form. */
export const decisionList = (texts: ReadonlyMap<string, string>): string => {
  const records = [...texts].map(([file, text]) => readRecord(file, text));
  const twice = records.find(({ number }, index) => records[index - 1]?.number === number);
  if (twice) throw new Error(`Two decisions have the number ${twice.number}.`);
  return records.map(({ file, number, title }) => `- ${number} [${title}](${file})`).join('\n');
};
