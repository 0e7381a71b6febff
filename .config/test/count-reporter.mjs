// One letter per finished test, for the runner to count. A suite (describe) is no test, and its failure counts
// only when it is its own; what is skipped counts for nothing.
export default async function* count(events) {
  for await (const { data, type } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.skip !== undefined || data.todo !== undefined) continue;
    const isSuite = data.details?.type === 'suite';
    if (isSuite && (type === 'test:pass' || data.details.error?.failureType === 'subtestsFailed')) continue;
    yield type === 'test:pass' ? 'p' : 'f';
  }
}
