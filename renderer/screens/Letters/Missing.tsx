import type { Editor } from '@tiptap/core';
import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { LetterProblem, LetterView } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import { ContactDialog } from '../Contacts/ContactDialog.tsx';

/** What is missing outside the text; a chip without a fact is a finding in it. */
export const missingFrom = ({ problems }: LetterView): readonly LetterProblem[] => problems.filter(({ kind }) => kind !== 'unfilledField');

export function Missing({ letter, editor }: { readonly letter: LetterView; readonly editor: Editor | null }) {
  const problems = missingFrom(letter);
  if (problems.length === 0) return null;
  return (
    <ol className="findings" aria-label="What is missing">
      {problems.map((problem) => (
        <li key={problem.sentence} className="err">
          <CircleAlert className="i" aria-hidden />
          <p>{problem.sentence}</p>
          <WayOut problem={problem} letter={letter} editor={editor} />
        </li>
      ))}
    </ol>
  );
}

interface WayOutProps {
  readonly problem: LetterProblem;
  readonly letter: LetterView;
  readonly editor: Editor | null;
}

/** The shortest way to what is missing. */
function WayOut({ problem, letter, editor }: WayOutProps) {
  const [, go] = useLocation();
  const [editing, setEditing] = useState(false);
  if (problem.kind === 'profileMissing') {
    return (
      <Button look="text" onClick={() => go('/you')}>
        Enter it
      </Button>
    );
  }
  if (problem.kind === 'addressMissing') {
    return (
      <>
        <Button look="text" onClick={() => setEditing(true)}>
          Add it…
        </Button>
        {editing && <ContactDialog id={letter.person.id} onClose={() => setEditing(false)} onSaved={() => setEditing(false)} />}
      </>
    );
  }
  return (
    <Button look="text" onClick={() => editor?.commands.focus('end')}>
      Write it
    </Button>
  );
}
