import { FlagTriangleRight } from 'lucide-react';
import type { Day, PromiseMade } from '../../../shared/model.ts';
import { addDays, weekdayOf } from '../../../shared/rules/days.ts';
import { sayPromise } from '../../../shared/rules/say.ts';
import { understandPromise } from '../../../shared/rules/spokenPromise.ts';
import { useClock } from '../../clock.ts';
import { TextField } from '../../components/Field.tsx';
import { Rule } from '../../components/Rule.tsx';
import { Seg } from '../../components/Seg.tsx';
import { Select } from '../../components/Select.tsx';
import { SpokenPromise } from '../../components/SpokenPromise.tsx';
import { answerOf } from './debriefDraft.ts';
import type { AnswerDraft } from './debriefDraft.ts';
import type { DebriefForm } from './useDebriefForm.ts';

type AnswerKind = AnswerDraft['kind'];
const chips: readonly { readonly value: AnswerKind; readonly label: string }[] = [
  { value: 'day', label: 'A day' },
  { value: 'stretch', label: 'A stretch' },
  { value: 'asap', label: 'As soon as possible' },
  { value: 'notSaid', label: 'Not said' },
];
const byOptions = [
  { value: 'day', label: 'any time of it' },
  { value: 'morning', label: 'in the morning' },
  { value: 'afternoon', label: 'in the afternoon' },
  { value: 'endOfBusiness', label: 'by the end of the business day' },
] as const;

/** The two questions (P1): when will you decide, and when might I expect word about a next interview. */
export function Questions({ form }: { readonly form: DebriefForm }) {
  const { draft, change, errorAt } = form;
  const { today } = useClock();
  const from = draft.day === '' ? today : draft.day;
  return (
    <fieldset className="block">
      <legend className="sec">
        <h2>The two questions</h2>
        <Rule id="P1" />
      </legend>
      <div className="two">
        <Question
          question="When will you decide?"
          from={from}
          answer={draft.decision}
          options={chips}
          errorAt={(field) => errorAt(`decision.${field}`)}
          onChange={(part) => change({ decision: { ...draft.decision, ...part } })}
        />
        <Question
          question="When might I expect word about a next interview?"
          from={from}
          answer={draft.nextInterview}
          options={[...chips, { value: 'nonePlanned', label: 'None planned' }]}
          errorAt={(field) => errorAt(`nextInterview.${field}`)}
          onChange={(part) => change({ nextInterview: { ...draft.nextInterview, ...part } })}
        />
      </div>
    </fieldset>
  );
}

interface QuestionProps {
  readonly question: string;
  /** The day on which it was answered: the interview's. */
  readonly from: Day;
  readonly answer: AnswerDraft;
  readonly options: typeof chips;
  readonly errorAt: (field: string) => string | undefined;
  readonly onChange: (part: Partial<AnswerDraft>) => void;
}

function Question({ question, from: said, answer, options, errorAt, onChange }: QuestionProps) {
  // What the words said needs no fields beside it, unless the days were chosen otherwise.
  const isAsSaid = isSame(understandPromise(answer.words, said), answer);
  return (
    <div role="group" aria-label={question}>
      <p className="q">
        {question}
        {(answer.kind === 'day' || answer.kind === 'stretch') && (
          <span className="parsed" data-kind="promise" role="status">
            <FlagTriangleRight className="i s" aria-hidden />
            {isAsSaid ? sayPromise(answerOf({ ...answer, words: '' }), said) : 'a promise'}
          </span>
        )}
      </p>
      <SpokenPromise
        words={answer.words}
        spokenOn={said}
        withoutHint
        error={errorAt('words')}
        onChange={(words, understood) => onChange({ ...understood, words })}
      />
      <Seg
        look="chips"
        label={question}
        value={answer.kind}
        options={options}
        onChange={(kind) => onChange({ kind, ...filledIn(kind, answer, said) })}
      />
      {answer.kind === 'day' && !isAsSaid && (
        <div className="answer-day">
          <TextField
            label="The day"
            hideLabel
            type="date"
            value={answer.day}
            error={errorAt('day')}
            onChange={(event) => onChange({ day: event.target.value })}
          />
          <Select label="Until when on that day" hideLabel value={answer.by} options={byOptions} onChange={(by) => onChange({ by })} />
        </div>
      )}
      {answer.kind === 'stretch' && !isAsSaid && (
        <div className="answer-stretch">
          <TextField
            label="From"
            hideLabel
            type="date"
            value={answer.from}
            error={errorAt('from')}
            onChange={(event) => onChange({ from: event.target.value })}
          />
          <TextField
            label="To"
            hideLabel
            type="date"
            value={answer.to}
            error={errorAt('to')}
            onChange={(event) => onChange({ to: event.target.value })}
          />
        </div>
      )}
      {answer.kind === 'asap' && (
        <p className="answer-note quiet">
          Counts as no promise. <Rule id="P18" />
        </p>
      )}
    </div>
  );
}

/** A day or stretch that was not yet typed begins where it is most often: in a week, early next week. */
function filledIn(kind: AnswerKind, answer: AnswerDraft, said: Day): Partial<AnswerDraft> {
  if (kind === 'day' && answer.day === '') return { day: addDays(said, 7) };
  const monday = addDays(said, 8 - weekdayOf(said));
  if (kind === 'stretch' && answer.from === '') return { from: monday, to: addDays(monday, 2) };
  return {};
}

function isSame(understood: PromiseMade | null, { kind, day, by, from, to }: AnswerDraft): boolean {
  if (understood?.kind !== kind) return false;
  if (understood.kind === 'day') return understood.day === day && understood.by === by;
  return understood.kind !== 'stretch' || (understood.from === from && understood.to === to);
}
