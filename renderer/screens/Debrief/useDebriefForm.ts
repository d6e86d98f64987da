import { useEffect, useState } from 'react';
import { debrief as debriefSchema } from '../../../shared/schemas.ts';
import type { Planned } from '../../../shared/contract.ts';
import type { FieldProblem } from '../../../shared/problem.ts';
import { dropDraft, keepDraft } from '../../draft.ts';
import { problemOf, useCommand } from '../../journalQueries.ts';
import { debriefOf } from './debriefDraft.ts';
import type { DebriefDraft } from './debriefDraft.ts';

export interface DebriefForm {
  readonly draft: DebriefDraft;
  readonly change: (part: Partial<DebriefDraft>) => void;
  /** The sentence at a field of the input (`'people.0.givenName'`), once planning was tried. */
  readonly errorAt: (field: string) => string | undefined;
  /** True when a sentence stands at a field of that name. */
  readonly hasErrorIn: (fields: RegExp) => boolean;
  /** What went wrong as a whole, where no field is to blame. */
  readonly sentence: string | null;
  readonly busy: boolean;
  /** Plans. With a slip it says so at the field, puts the focus there and keeps every word. */
  readonly plan: (then: (planned: Planned) => void) => void;
}

/** The state of the debrief: what is typed, kept as a draft under its name, and what is wrong with it. */
export function useDebriefForm(initial: DebriefDraft, draftName: string): DebriefForm {
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const [told, setTold] = useState<readonly FieldProblem[]>([]);
  const [sentence, setSentence] = useState<string | null>(null);
  const record = useCommand('interviews.record');
  useEffect(() => {
    if (draft !== initial) keepDraft(draftName, draft);
  }, [draft, initial, draftName]);

  const own = tried ? problemsOf(draft) : [];
  const problems = [...own, ...told];
  const plan = (then: (planned: Planned) => void): void => {
    if (record.isPending) return;
    setTried(true);
    setTold([]);
    setSentence(null);
    if (problemsOf(draft).length > 0) {
      focusFirstProblem();
      return;
    }
    record.mutate(debriefOf(draft), {
      onSuccess: (planned) => {
        dropDraft(draftName);
        then(planned);
      },
      onError: (error) => {
        const { fields, sentence: whole } = problemOf(error).problem;
        setTold(fields);
        setSentence(fields.length > 0 && fields.every(({ field }) => hasPlace(field)) ? null : keptWords(whole));
        focusFirstProblem();
      },
    });
  };
  return {
    draft,
    change: (part) => {
      setDraft((old) => ({ ...old, ...part }));
      setTold([]);
      setSentence(null);
    },
    errorAt: (field) => problems.find((problem) => problem.field === field)?.sentence,
    hasErrorIn: (fields) => problems.some((problem) => fields.test(problem.field)),
    sentence,
    busy: record.isPending,
    plan,
  };
}

/** The window checks with the journal's own schema, so that the sentences are the same. */
function problemsOf(draft: DebriefDraft): readonly FieldProblem[] {
  const parsed = debriefSchema.safeParse(debriefOf(draft));
  return parsed.success ? [] : parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), sentence: issue.message }));
}

/** The sentence, and that nothing typed is lost, unless it says so already. */
const keptWords = (sentence: string): string => (sentence.includes('typed') ? sentence : `${sentence} What you typed is kept.`);

/** Fields of the input that the form shows a sentence at. */
const hasPlace = (field: string): boolean =>
  /^(organization\.(name|zone|address(\.\w+)?)|opportunity\.(title|id)|startsAt|endsAt|zone|place|people(\.\d+\.\w+)?|(decision|nextInterview)\.\w+|(restate|forgot|asked|learned)(\.\d+)?)$/.test(
    field,
  );

/** After the sentences are drawn. */
function focusFirstProblem(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.debrief-form [aria-invalid="true"]')?.focus());
}
