import { Clock } from 'lucide-react';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { sayDay } from '../../../shared/rules/say.ts';
import { debrief as debriefSchema } from '../../../shared/schemas.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { askAboutCircle, suggestedOf } from '../../components/askedAboutCircle.ts';
import { Desk } from '../../components/Desk.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Notice } from '../../components/Notice.tsx';
import { tell } from '../../components/notices.ts';
import { Seg } from '../../components/Seg.tsx';
import { keepDraft, readDraft } from '../../draft.ts';
import { useJournal } from '../../journalQueries.ts';
import { useKeys } from '../../keys.ts';
import { useDebounced } from '../../useDebounced.ts';
import { capital, counted, interviewKindWords, optionsOf, stillWantedWords } from '../../words.ts';
import { blankDraft, draftOf, previewOf } from './debriefDraft.ts';
import type { DebriefDraft } from './debriefDraft.ts';
import { Notes } from './Notes.tsx';
import { People } from './People.tsx';
import { PlanPane, planWords } from './PlanPane.tsx';
import { Questions } from './Questions.tsx';
import { useDebriefForm } from './useDebriefForm.ts';
import { useOrganization, WhereAndWhen } from './WhereAndWhen.tsx';
import './debrief.css';

/** The debrief of an interview: a new one, or one that was recorded and is amended. */
export function Debrief() {
  const { interviewId } = useParams<{ readonly interviewId?: string }>();
  return interviewId === undefined ? <NewDebrief /> : <AmendedDebrief key={interviewId} interviewId={interviewId} />;
}

function NewDebrief() {
  const { now, zone } = useClock();
  const [initial] = useState(() => (readDraft('debrief') as DebriefDraft | null) ?? blankDraft(now, zone));
  return <DebriefDesk initial={initial} draftName="debrief" amending={false} />;
}

function AmendedDebrief({ interviewId }: { readonly interviewId: string }) {
  const debrief = useJournal('interviews.get', { id: interviewId });
  const draftName = `debrief.${interviewId}`;
  const [drafted] = useState(() => readDraft(draftName) as DebriefDraft | null);
  return <Loaded query={debrief}>{(value) => <DebriefDesk initial={drafted ?? draftOf(value)} draftName={draftName} amending />}</Loaded>;
}

interface DebriefDeskProps {
  readonly initial: DebriefDraft;
  readonly draftName: string;
  readonly amending: boolean;
}

function DebriefDesk({ initial: given, draftName, amending }: DebriefDeskProps) {
  const [initial] = useState(given);
  const [, go] = useLocation();
  const clock = useClock();
  const form = useDebriefForm(initial, draftName);
  const { draft } = form;
  const organization = useOrganization(form);
  const asked = useDebounced(previewOf(draft), 150);
  const preview = useJournal('interviews.preview', asked, { enabled: debriefSchema.safeParse(asked).success, keep: true });
  // A failed preview takes no plan away: the last one stays until the next is there.
  const [lastPlan, setLastPlan] = useState(preview.data);
  if (preview.data !== undefined && preview.data !== lastPlan) setLastPlan(preview.data);
  const plannedSoFar = preview.data ?? lastPlan;

  // Where and when folds to its summary with the first person, so that the rest fits; a slip in it opens it again.
  const [chosenOpen, setOpen] = useState(initial.people.length === 0);
  const isTold = draft.organization.name.trim() !== '' && draft.opportunity.title.trim() !== '';
  const open = chosenOpen || !isTold || form.hasErrorIn(/^(organization|opportunity|startsAt|endsAt|zone|place)/);

  const plan = () =>
    form.plan((planned) => {
      const writesNow = (plannedSoFar?.planned ?? []).some((row) => row.isNew && row.kind === 'letter' && row.state !== 'blocked');
      const words = planned.added === 0 ? 'Nothing new to plan.' : `${capital(counted(planned.added, 'follow-up'))} planned.`;
      tell(`${draft.organization.name}: the debrief is kept. ${words}`, {
        undo: true,
        onUndone: () => {
          keepDraft(draftName, draft);
          askAboutCircle([]);
        },
      });
      // The debrief is kept either way; without an answer nobody is asked about.
      suggestedOf(draft.opportunity.id, draft.interviewId, clock.now).then(askAboutCircle, () => undefined);
      go(writesNow ? '/letters' : '/today');
    });
  const later = () => {
    if (draft !== initial)
      tell(
        amending ? 'Your changes are kept as you left them, not saved yet.' : 'The debrief is kept as you left it. Ctrl D opens it again.',
      );
    go('/today');
  };
  useKeys({
    'Ctrl+Enter': plan,
    Escape: () => {
      if (document.querySelector('[data-open][role="listbox"], [data-open][role="dialog"], .floating') === null) later();
    },
  });

  return (
    <Desk title={amending ? `Debrief: ${draft.organization.name}` : 'Debrief'} className="debrief">
      <main className="sheet debrief-form">
        <form
          className="debrief-scroll scroll"
          id="debrief"
          noValidate
          aria-label="Debrief"
          onSubmit={(event) => {
            event.preventDefault();
            plan();
          }}
        >
          <header className="debrief-head">
            <div>
              <h1 className="title-2">{draft.organization.name.trim() === '' ? 'Debrief' : `Debrief: ${draft.organization.name}`}</h1>
              <p className="quiet">
                {summaryOf(draft, clock.today)}{' '}
                {!open && (
                  <Button look="text" onClick={() => setOpen(true)}>
                    Change
                  </Button>
                )}
              </p>
            </div>
            <span className="faint nowrap two-minutes">
              <Clock className="i s" aria-hidden /> about two minutes
            </span>
          </header>
          {open && <WhereAndWhen form={form} {...organization} />}
          <People form={form} known={organization.known} onFirst={() => setOpen(false)} />
          <Questions form={form} />
          <Notes form={form} />
          {form.sentence !== null && (
            <div className="notice-slot">
              <Notice look="err">{form.sentence}</Notice>
            </div>
          )}
        </form>
        <footer className="form-foot">
          <span className="quiet">Do you still want this job?</span>
          <Seg
            label="Do you still want this job?"
            value={draft.stillWanted}
            options={optionsOf(stillWantedWords)}
            onChange={(stillWanted) => form.change({ stillWanted })}
          />
          <span className="push" />
          <Button look="quiet" keys={['Esc']} onClick={later}>
            Later
          </Button>
          <Button look="primary" type="submit" form="debrief" keys={['Ctrl', '↵']} busy={form.busy} aria-keyshortcuts="Control+Enter">
            {planWords(plannedSoFar, amending)}
          </Button>
        </footer>
      </main>
      <PlanPane draft={draft} preview={plannedSoFar} problem={preview.error} />
    </Desk>
  );
}

/** "Sales Manager. Panel, Thu 11 June, 10:00–11:15, 2200 Commerce Park Drive". */
function summaryOf(draft: DebriefDraft, today: string): string {
  const position = draft.opportunity.title.trim();
  const day = /^\d{4}-\d\d-\d\d$/.test(draft.day) ? sayDay(draft.day, today) : '';
  const hours = draft.start !== '' && draft.end !== '' ? `${draft.start}–${draft.end}` : '';
  const when = [interviewKindWords[draft.kind], day, hours, draft.place.trim()].filter((part) => part !== '').join(', ');
  return position === '' ? 'An interview, told while it is fresh.' : `${position}. ${when}`;
}
