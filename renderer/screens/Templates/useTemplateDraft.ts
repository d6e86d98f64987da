import { useState } from 'react';
import type { TemplateText } from '../../../shared/model.ts';
import type { TemplateView } from '../../../shared/templateViews.ts';
import { tell, tellProblem } from '../../components/notices.ts';
import { dropDraft, keepDraft, readDraft } from '../../draft.ts';
import { useCommand } from '../../journalQueries.ts';

export interface TemplateInHand {
  readonly text: TemplateText;
  /** Something is typed that is not saved. */
  readonly isTyped: boolean;
  readonly isOwn: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  readonly change: (part: Partial<TemplateText>) => void;
  readonly save: () => void;
  readonly discard: () => void;
  /** Brings the original back; Undo brings the user's text back again. */
  readonly restore: () => void;
}

const blank: TemplateText & { readonly isOwn: boolean } = { subject: '', body: '', isOwn: false };

function keptText(name: string): TemplateText | null {
  const kept = readDraft(name) as Partial<TemplateText> | null;
  return typeof kept?.subject === 'string' && typeof kept.body === 'string' ? { subject: kept.subject, body: kept.body } : null;
}

/** One wording of a template while it is written: kept for this window until it is saved or given up. */
export function useTemplateDraft(template: TemplateView, wording: number): TemplateInHand {
  const draftName = `template.${template.name}.${String(wording)}`;
  const onFile = template.wordings[wording] ?? blank;
  const [typed, setTyped] = useState<TemplateText | null>(() => keptText(draftName));
  const saving = useCommand('templates.save');
  const restoring = useCommand('templates.restore');
  const text = typed ?? { subject: onFile.subject, body: onFile.body };
  const isTyped = typed !== null && (typed.subject !== onFile.subject || typed.body !== onFile.body);
  const drop = (): void => {
    dropDraft(draftName);
    setTyped(null);
  };
  return {
    text,
    isTyped,
    isOwn: onFile.isOwn,
    busy: saving.isPending || restoring.isPending,
    error: saving.error,
    change: (part) => {
      const next = { ...text, ...part };
      keepDraft(draftName, next);
      setTyped(next);
    },
    save: () => {
      if (!isTyped || saving.isPending) return;
      saving.mutate(
        { template: template.name, wording, ...text },
        {
          onSuccess: () => {
            drop();
            tell(`${template.title}: your text is kept. New letters begin with it.`, { undo: true });
          },
        },
      );
    },
    discard: drop,
    restore: () => {
      restoring.mutate(
        { template: template.name, wording },
        {
          onSuccess: () => {
            drop();
            tell(`${template.title}: the original is back.`, { undo: true });
          },
          onError: tellProblem,
        },
      );
    },
  };
}
