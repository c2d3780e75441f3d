import type { Source } from './source.ts';
import { makeItem, oneLine, standingOf } from './source.ts';
import { neutralise } from './neutralise.ts';

/** Above any honest issue, logs pasted into it included. */
const maxIssueCharacters = 32_000;

/** The issue as it was when the run was triggered; never read again from GitHub (T09, B1, B2). */
export const issue: Source = async ({ issue: snapshot }) => {
  const body = neutralise(snapshot.body ?? '', { form: 'markdown', maxCharacters: maxIssueCharacters });
  const labels = snapshot.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? [])));
  const head = [
    `Title: ${oneLine(snapshot.title)}`,
    ...(labels.length === 0 ? [] : [`Labels: ${labels.map(oneLine).join(', ')}`]),
  ];
  const text = `${head.join('\n')}\n\n${body.text.trim() === '' ? '(no description)' : body.text}`;
  const item = makeItem({
    source: 'issue',
    title: `issue #${snapshot.number}`,
    origin: snapshot.html_url,
    author: snapshot.user?.login,
    standing: standingOf(snapshot.author_association),
    writtenAt: snapshot.updated_at,
    content: { text, removedCharacters: body.removedCharacters },
  });
  return { items: [item], dropped: [] };
};
