import type { Change } from '../change/change.ts';
import type { Outgoing } from '../redact/refuse.ts';

/** Every path and every content of a change, as texts to search. Files are named by their place in the list. */
export function textsOfChange(change: Change): readonly Outgoing[] {
  return change.files.flatMap((file, index) => {
    const name = { where: `the name of file ${index + 1} of the change`, text: file.path };
    if (file.status === 'deleted') return [name];
    const bytes = Buffer.from(file.contentBase64, 'base64');
    // Latin-1 keeps every byte, so that a key inside a binary is found too; UTF-8 shows what hides between letters.
    const texts = [bytes.toString('latin1'), bytes.toString('utf8')];
    return [name, ...texts.map((text) => ({ where: `file ${index + 1} of the change`, text }))];
  });
}
