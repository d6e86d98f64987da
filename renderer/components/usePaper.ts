import type { EnvelopeChoice, Feed, PaperChoices } from '../../shared/model.ts';
import { usualFeed, usualPaper } from '../../shared/rules/paperChoices.ts';
import { useJournal, useCommand } from '../journalQueries.ts';
import { newId } from '../newId.ts';
import { tellProblem } from './notices.ts';

/** What the user prints on, remembered at once when it is chosen. */
export interface Paper {
  readonly choices: PaperChoices;
  /** How a printer takes an envelope: as the user has said, else upright. */
  readonly feedOf: (printer: string, envelope: EnvelopeChoice) => Feed;
  readonly choose: (part: Partial<PaperChoices>) => void;
  readonly setFeed: (printer: string, envelope: EnvelopeChoice, part: Partial<Feed>) => void;
}

/** Reads and keeps the choices of paper, printer and feed. */
export function usePaper(): Paper {
  const kept = useJournal('paper.read', {}, { keep: true }).data;
  const saving = useCommand('paper.save');
  const savingFeed = useCommand('paper.saveFeed');
  const choices = kept?.choices ?? usualPaper;
  const feedOf: Paper['feedOf'] = (printer, envelope) =>
    kept?.feeds.find((each) => each.printer === printer && each.envelope === envelope)?.feed ?? usualFeed;
  const failed = { onError: tellProblem };
  return {
    choices,
    feedOf,
    choose: (part) => saving.mutate({ ...choices, ...part }, failed),
    setFeed: (printer, envelope, part) =>
      savingFeed.mutate({ id: newId(), printer, envelope, feed: { ...feedOf(printer, envelope), ...part } }, failed),
  };
}
