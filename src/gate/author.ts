import { z } from 'zod';
import { ConfigError, Skip } from '../errors.ts';

const account = z.object({ login: z.string() }).nullish();

const eventFacts = z.object({
  action: z.string().optional(),
  sender: account,
  issue: z.object({ user: account }).optional(),
  comment: z.object({ user: account }).optional(),
});

/**
 * Throws `Skip` when the person behind the event is not the author of the text that it brings (T04): an issue that was
 * opened or edited in another's name, a comment that somebody else edited. Any other action, such as a label, is
 * that person's own doing, on a text that may be anybody's.
 */
export function refuseForeignHand({ payload }: { readonly payload: unknown }): void {
  const parsed = eventFacts.safeParse(payload);
  if (!parsed.success)
    throw new ConfigError({
      what: 'not a GitHub event payload',
      where: 'event file',
      got: z.prettifyError(parsed.error),
    });
  const { action = 'sent', sender, issue, comment } = parsed.data;
  // GitHub names the sender of every event; an event made by hand on a laptop may not.
  if (!sender) return;
  if (comment !== undefined) refuseOther(sender.login, action, { what: 'comment', author: comment.user });
  else if (action === 'opened' || action === 'edited')
    refuseOther(sender.login, action, { what: 'issue', author: issue?.user });
}

interface Brought {
  readonly what: string;
  readonly author: z.infer<typeof account>;
}

function refuseOther(login: string, action: string, { what, author }: Brought): void {
  if (author?.login.toLowerCase() === login.toLowerCase()) return;
  const whose = author ? `@${author.login}` : 'gone';
  throw new Skip(
    'author',
    `@${login} ${action} this ${what}, whose author is ${whose}; a person with write access can start the run with a label or by hand`,
  );
}
