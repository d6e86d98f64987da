import type { EnvelopeChoice, EnvelopeSize, Feed, PaperChoices, PaperKind } from '../../shared/model.ts';
import { envelopeSize, usualFeed, usualPaper } from '../../shared/rules/paperChoices.ts';
import type { ReadableDb } from '../db/open.ts';
import * as paper from '../db/paper.ts';
import * as profile from '../db/profile.ts';
import type { HandlersOf } from '../handlers.ts';

/** What the user prints on, and how each printer takes each envelope. */
export const paperHandlers: HandlersOf<'paper.read' | 'paper.save' | 'paper.saveFeed'> = {
  'paper.read': ({ db }) => ({ choices: paperOf(db), feeds: paper.feeds(db) }),

  'paper.save': ({ db }, chosen) => {
    const usual = usualPaperOf(db);
    const names = Object.keys(usual) as (keyof PaperChoices)[];
    const own = names.filter((name) => JSON.stringify(chosen[name]) !== JSON.stringify(usual[name])).map((name) => [name, chosen[name]]);
    paper.write(db, Object.fromEntries(own) as Partial<PaperChoices>);
    return null;
  },

  'paper.saveFeed': ({ db }, { id, printer, envelope, feed }) => {
    paper.writeFeed(db, id, printer, envelope, feed);
    return null;
  },
};

/** Capitals are the American custom (USPS Publication 28); other posts read what people write. */
const usualPaperOf = (db: ReadableDb): PaperChoices => ({ ...usualPaper, capitals: (profile.read(db)?.address.country ?? 'US') === 'US' });

/** What the user prints on: the defaults, and what was chosen otherwise. */
export function paperOf(db: ReadableDb): PaperChoices {
  return { ...usualPaperOf(db), ...paper.read(db) };
}

/** An envelope as it is printed: which one, its size, and how the printer of that kind of paper takes it. */
export interface EnvelopeStock {
  readonly name: EnvelopeChoice;
  readonly size: EnvelopeSize;
  readonly feed: Feed;
}

/** @param kind 'cards' for the envelope of a card, which has the card's size. */
export function envelopeStock(db: ReadableDb, kind: Extract<PaperKind, 'envelopes' | 'cards'>): EnvelopeStock {
  const { envelope, ownEnvelope, card, printers } = paperOf(db);
  const name = kind === 'cards' ? card.size : envelope;
  return { name, size: envelopeSize(name, ownEnvelope), feed: feedOf(db, printers.envelopes, name) };
}

/** How a printer takes an envelope: as the user has said, else upright in its own size. */
export const feedOf = (db: ReadableDb, printer: string, envelope: EnvelopeChoice): Feed => paper.feedOf(db, printer, envelope) ?? usualFeed;
