import type { CDPSession } from 'playwright-core';

// What a browser tells a screen reader: role, name, description and state of everything that it tells of.

interface AxValue {
  readonly value?: unknown;
}

interface AxNode {
  readonly nodeId: string;
  readonly backendDOMNodeId?: number;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly value?: AxValue;
  readonly description?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly childIds?: readonly string[];
}

const states = ['required', 'invalid', 'checked', 'disabled'];

const isSilent = ({ ignored, role }: AxNode): boolean =>
  ignored ||
  /^(generic|none|presentation|InlineTextBox|LineBreak|LabelText|Legend|paragraph)$/.test(
    String(role?.value),
  );

const isMoment = ({ role }: AxNode): boolean => /^(Date|InputTime|DateTime)$/.test(String(role?.value));

const lineOf = ({ role, name, value, description, properties = [] }: AxNode): string => {
  const said = String(name?.value ?? '').trim();
  const found = properties.filter(
    (one) => states.includes(one.name) && !['false', ''].includes(String(one.value.value)),
  );
  const told = found.map((one) =>
    one.name === 'checked' || String(one.value.value) === 'true' ? one.name : '',
  );
  return [
    String(role?.value),
    said && `"${said}"`,
    value?.value !== undefined && value.value !== '' && `= ${String(value.value)}`,
    ...told,
    description?.value ? `(${String(description.value)})` : '',
  ]
    .filter(Boolean)
    .join(' ');
};

/** The tree of the first thing in the shadow root of `host` that fits, a line each. */
export const accessibilityTree = async (
  session: CDPSession,
  host: string,
  selector: string,
): Promise<string> => {
  const expression = `document.querySelector('${host}').shadowRoot.querySelector('${selector}')`;
  const { result } = await session.send('Runtime.evaluate', { expression });
  if (!result.objectId) throw new Error(`There is no ${selector}`);
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId });
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  const known = new Map(nodes.map((one) => [one.nodeId, one]));
  const top = nodes.find((one) => one.backendDOMNodeId === node.backendNodeId);
  const lines: string[] = [];
  const visit = (one: AxNode, depth: number, named: boolean): void => {
    // The text of a label or legend is told as the name already.
    const isTold = !isSilent(one) && !(named && one.role?.value === 'StaticText');
    const names = named || /^(LabelText|Legend|button|heading|textbox)$/.test(String(one.role?.value));
    if (isTold) lines.push('  '.repeat(depth) + lineOf(one));
    // What a date or a time is made of is the browser's own.
    for (const id of isMoment(one) ? [] : (one.childIds ?? [])) {
      const child = known.get(id);
      if (child) visit(child, isTold ? depth + 1 : depth, names);
    }
  };
  if (top) visit(top, 0, false);
  return lines.join('\n');
};
