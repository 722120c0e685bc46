/**
 * How deep a YAML text is nested, at most, without reading it. The reader of YAML goes down as deep as the text does, and
 * there are engines that end the whole program when a stack is nearly full, so it must not even begin.
 */
export function yamlNesting(text: string): number {
  let deepest = 0;
  let brackets = 0;
  const indents: number[] = [];
  for (const line of text.split('\n')) {
    // `- - - a` opens a list at each dash.
    const [lead = '', space = ''] = /^(\s*)(?:[-?]\s+)*/.exec(line) ?? [];
    const indent = space.length;
    if (lead.length === line.length && lead.trim() === '') continue;
    while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
    indents.push(indent);
    const dashes = (lead.length - indent) / 2;
    for (const sign of line.slice(indent)) {
      if (sign === '[' || sign === '{') brackets++;
      else if ((sign === ']' || sign === '}') && brackets > 0) brackets--;
      deepest = Math.max(deepest, brackets);
    }
    deepest = Math.max(deepest, indents.length + dashes);
  }
  return deepest;
}
