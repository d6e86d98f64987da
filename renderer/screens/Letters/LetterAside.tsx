import type { Editor } from '@tiptap/core';
import { Check, CircleAlert, Lock, Plus } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayMoment } from '../../../shared/rules/say.ts';
import type { LetterProblem, LetterVersion, LetterView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { CloseButton } from '../../components/CloseButton.tsx';
import { tell, tellProblem } from '../../components/notices.ts';
import { Rule } from '../../components/Rule.tsx';
import { call, host } from '../../host.ts';
import { useCommand } from '../../journalQueries.ts';
import { counted } from '../../words.ts';
import { ContactDialog } from '../Contacts/ContactDialog.tsx';
import { Enclosures } from './Enclosures.tsx';
import { isMailed } from './LetterList.tsx';
import type { DraftInHand } from './useLetterDraft.ts';

export interface LetterAsideProps {
  readonly letter: LetterView;
  readonly inHand: DraftInHand;
  readonly editor: Editor | null;
  readonly onProofread: () => void;
  /** The user says that it was printed, from its PDF or by hand. */
  readonly onPrinted: () => void;
  readonly onClose: () => void;
}

/** Beside the page: what stops printing, what the debrief gives, what is enclosed, and what is on file. */
export function LetterAside({ letter, inHand, editor, onProofread, onPrinted, onClose }: LetterAsideProps) {
  const readOnly = isMailed(letter);
  const ready = letter.problems.length === 0;
  const read = letter.state !== 'planned' && letter.state !== 'drafted';
  return (
    <>
      <header className="sec">
        <h2 className="title-3">{readOnly ? 'In the file' : 'Before it prints'}</h2>
        <Rule id={readOnly ? 'P11' : 'P10'} />
        <span className="push drawer-close">
          <CloseButton onClose={onClose} />
        </span>
      </header>
      {readOnly ? <Mailed letter={letter} /> : <Problems letter={letter} editor={editor} />}
      {!readOnly && <FromDebrief letter={letter} body={inHand.draft.body} editor={editor} />}
      {letter.kind === 'letter' && (
        <Enclosures
          enclosures={inHand.draft.enclosures}
          readOnly={readOnly}
          onChange={(enclosures) => inHand.change({ enclosures: [...enclosures] })}
        />
      )}
      {letter.versionsOnFile.length > 0 && <Versions letter={letter} versions={letter.versionsOnFile} />}
      {!readOnly && (
        <div className="check-foot">
          <Button
            look={ready && !read ? 'primary' : 'plain'}
            keys={['Ctrl', '↵']}
            disabled={!ready || read}
            aria-disabled={!ready || read}
            onClick={onProofread}
          >
            {read ? 'Proofread' : 'Mark proofread'}
          </Button>
          {/* A PDF may be printed by any program: then nobody but the user can say so. */}
          <Button disabled={!ready} aria-disabled={!ready} onClick={onPrinted}>
            Printed…
          </Button>
        </div>
      )}
    </>
  );
}

function Mailed({ letter }: { readonly letter: LetterView }) {
  const { today, zone } = useClock();
  return (
    <p className="lede">
      <Lock className="i" aria-hidden /> Mailed {letter.mailedAt === null ? '' : sayMoment(letter.mailedAt, zone, today)}. What was mailed
      stays as it was.
    </p>
  );
}

function Problems({ letter, editor }: { readonly letter: LetterView; readonly editor: Editor | null }) {
  const { problems } = letter;
  return (
    <>
      <p className="lede">
        {problems.length === 0
          ? letter.kind === 'card'
            ? 'Nothing is missing. Copy it by hand, or print it.'
            : 'Nothing stops printing. Read it once more, aloud.'
          : `${problems.length === 1 ? 'One thing stops' : `${counted(problems.length, 'thing').replace(/^./, (letter_) => letter_.toUpperCase())} stop`} printing.`}
      </p>
      {problems.length > 0 && (
        <ol className="findings">
          {problems.map((problem) => (
            <li key={problem.sentence} className="err">
              <CircleAlert className="i" aria-hidden />
              <p>{problem.sentence}</p>
              <WayOut problem={problem} letter={letter} editor={editor} />
            </li>
          ))}
        </ol>
      )}
    </>
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
    <Button look="text" onClick={() => (problem.kind === 'empty' ? editor?.commands.focus('end') : showUnfilled(editor))}>
      {problem.kind === 'empty' ? 'Write it' : 'Show it'}
    </Button>
  );
}

/** Selects the first chip without a value, so that typing replaces it. */
function showUnfilled(editor: Editor | null): void {
  if (editor === null) return;
  const places: number[] = [];
  editor.state.doc.descendants((node, position) => {
    if (node.type.name === 'mergeField' && node.attrs['value'] === null) places.push(position);
  });
  const [first] = places;
  if (first !== undefined) editor.chain().focus().setNodeSelection(first).scrollIntoView().run();
}

const fromDebrief = /^(restate|forgot|asked|learned)\d*$/;

interface FromDebriefProps {
  readonly letter: LetterView;
  readonly body: string;
  readonly editor: Editor | null;
}

/** The debrief's facts (P3), with what of them stands in the letter; one click puts the others in. */
function FromDebrief({ letter, body, editor }: FromDebriefProps) {
  const facts = letter.fields.filter((field) => field.value !== null && fromDebrief.test(field.name) && field.name !== 'asked');
  const others = letter.fields.filter((field) => field.value !== null && !fromDebrief.test(field.name));
  const put = (name: string) => {
    const field = letter.fields.find((each) => each.name === name);
    editor
      ?.chain()
      .focus()
      .insertContent({ type: 'mergeField', attrs: { name, label: field?.label ?? '', value: field?.value ?? null } })
      .run();
  };
  const isUsed = (name: string): boolean => body.includes(`{{${name}}}`) || (name.startsWith('asked') && body.includes('{{asked}}'));
  return (
    <>
      {facts.length > 0 && (
        <section>
          <div className="sec">
            <h3 className="title-5">From the debrief</h3>
            <Rule id="P3" />
          </div>
          <ul className="tips">
            {facts.map((fact) => (
              <li key={fact.name} className={isUsed(fact.name) ? '' : 'so'}>
                {isUsed(fact.name) ? (
                  <Check className="i s" aria-label="in the letter" />
                ) : (
                  <button
                    type="button"
                    className="put-in"
                    aria-label={`Put in: ${fact.value ?? ''}`}
                    title="Put it in"
                    onClick={() => put(fact.name)}
                  >
                    <Plus className="i s" aria-hidden />
                  </button>
                )}
                <span>
                  {fact.value}
                  <small>{fact.label}</small>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h3 className="title-5">From the journal</h3>
          <p className="chips">
            {others.map((field) => (
              <button key={field.name} type="button" className="chip" title={`Put in ${field.label}`} onClick={() => put(field.name)}>
                {field.value}
              </button>
            ))}
          </p>
        </section>
      )}
    </>
  );
}

function Versions({ letter, versions }: { readonly letter: LetterView; readonly versions: readonly LetterVersion[] }) {
  const { today, zone } = useClock();
  const keep = async (version: LetterVersion) => {
    try {
      const file = await call('letters.version', { id: version.id });
      if (await host.saveFile(file)) tell(`Saved as ${file.name}.`);
    } catch (error) {
      tellProblem(error);
    }
  };
  return (
    <section>
      <div className="sec">
        <h3 className="title-5">On file</h3>
        {!isMailed(letter) && <Rule id="P11" />}
      </div>
      <ul className="rowlist">
        {versions.map((version) => (
          <li key={version.id}>
            <span>
              <Lock className="i s" aria-hidden /> Version {version.version}
              <small title={`SHA-256 ${version.sha256}`}>
                printed {dayOf(version.printedAt, zone) === today ? 'today, ' : ''}
                {sayMoment(version.printedAt, zone, today).replace(dayOf(version.printedAt, zone) === today ? /^.*, / : /^$/, '')},{' '}
                {Math.ceil(version.bytes / 1024)} kB
              </small>
            </span>
            <Button look="text" onClick={() => void keep(version)}>
              Save the PDF…
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Marks a letter as read once more, after what is typed is saved. */
export function useProofread(letter: LetterView, inHand: DraftInHand): () => void {
  const mark = useCommand('letters.markProofread');
  return () => {
    if (isMailed(letter) || letter.problems.length > 0) return;
    void inHand.flush().then((saved) => {
      if (!saved) return;
      mark.mutate(
        { id: letter.id },
        { onSuccess: () => tell(`${letter.person.spoken}: proofread.`, { undo: true }), onError: tellProblem },
      );
    });
  };
}
