import { NumberField } from '@base-ui/react/number-field';
import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import type { EnvelopeChoice, Feed } from '../../shared/model.ts';
import { envelopeSize, shiftSteps } from '../../shared/rules/paperChoices.ts';
import { sayDay } from '../../shared/rules/say.ts';
import { useClock } from '../clock.ts';
import { call, host } from '../host.ts';
import { Button } from './Button.tsx';
import { FeedPicture } from './FeedPicture.tsx';
import { tell, tellProblem } from './notices.ts';
import { Seg } from './Seg.tsx';
import { Select } from './Select.tsx';
import { usePaper } from './usePaper.ts';
import './feed.css';

const rotations = ['0', '90', '180', '270'] as const;

/** How one printer takes one envelope: turned, along an edge, face up or down, moved; and the page that shows it. */
export function FeedFields({ printer, envelope }: { readonly printer: string; readonly envelope: EnvelopeChoice }) {
  const { feedOf, setFeed, choices } = usePaper();
  const feed = feedOf(printer, envelope);
  const set = (part: Partial<Feed>) => setFeed(printer, envelope, part);
  return (
    <div className="feed">
      <FeedPicture size={envelopeSize(envelope, choices.ownEnvelope)} feed={feed} />
      <div>
        <span className="feed-name">Rotation</span>
        <Seg
          label="Rotation"
          value={String(feed.rotation) as (typeof rotations)[number]}
          options={rotations.map((value) => ({ value, label: value }))}
          onChange={(value) => set({ rotation: Number(value) as Feed['rotation'] })}
        />
      </div>
      <div>
        <span className="feed-name">Edge</span>
        <Seg
          label="Edge"
          value={feed.edge}
          options={(['left', 'center', 'right'] as const).map((value) => ({ value, label: value }))}
          onChange={(edge) => set({ edge })}
        />
      </div>
      <div>
        <span className="feed-name">Face</span>
        <Seg
          label="Face"
          value={feed.face}
          options={(['up', 'down'] as const).map((value) => ({ value, label: value }))}
          onChange={(face) => set({ face })}
        />
      </div>
      <div>
        <span className="feed-name">Shift</span>
        <Shift name="x" value={feed.shiftMm.x} onChange={(x) => set({ shiftMm: { ...feed.shiftMm, x } })} />
        <Shift name="y" value={feed.shiftMm.y} onChange={(y) => set({ shiftMm: { ...feed.shiftMm, y } })} />
        <span className="faint">mm</span>
      </div>
      <Select
        label="The printer is told of"
        value={feed.sheet}
        options={[
          { value: 'own', label: 'the envelope’s own size' },
          { value: 'letter', label: 'a sheet of US Letter' },
          { value: 'a4', label: 'a sheet of A4' },
        ]}
        onChange={(sheet) => set({ sheet })}
      />
      <Calibrate printer={printer} envelope={envelope} feed={feed} onRight={(calibratedOn) => set({ calibratedOn })} />
    </div>
  );
}

function Shift({
  name,
  value,
  onChange,
}: {
  readonly name: 'x' | 'y';
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const label = name === 'x' ? 'Shift to the right' : 'Shift down';
  return (
    <NumberField.Root
      value={value}
      min={-shiftSteps.most}
      max={shiftSteps.most}
      step={shiftSteps.step}
      snapOnStep
      format={{ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' }}
      onValueChange={(next) => next !== null && onChange(next)}
    >
      <NumberField.Group className="step step--shift">
        <i aria-hidden>{name}</i>
        <NumberField.Decrement aria-label={`Less: ${label}`}>
          <Minus className="i s" aria-hidden />
        </NumberField.Decrement>
        <NumberField.Input aria-label={`${label}, in millimeters`} />
        <NumberField.Increment aria-label={`More: ${label}`}>
          <Plus className="i s" aria-hidden />
        </NumberField.Increment>
      </NumberField.Group>
    </NumberField.Root>
  );
}

interface CalibrateProps {
  readonly printer: string;
  readonly envelope: EnvelopeChoice;
  readonly feed: Feed;
  readonly onRight: (today: string) => void;
}

/** A page with a grid, printed as the envelope would be: on plain paper, so that no envelope is lost. */
function Calibrate({ printer, envelope, feed, onRight }: CalibrateProps) {
  const { today } = useClock();
  const [busy, setBusy] = useState<'print' | 'pdf' | null>(null);
  const work = async (what: 'print' | 'pdf', run: () => Promise<void>) => {
    setBusy(what);
    try {
      await run();
    } catch (error) {
      tellProblem(error);
    } finally {
      setBusy(null);
    }
  };
  const print = async () => {
    if (printer === '') {
      await host.print(await call('calibration.document', { printer, envelope }));
      return;
    }
    const sent = await call('printers.send', { of: 'calibration', printer, envelope });
    tell(`The calibration page is at ${sent.printer}.${sent.trouble === null ? '' : ` ${sent.trouble}`}`);
  };
  const savePdf = async () => {
    const file = await call('calibration.pdf', { printer, envelope });
    if (await host.saveFile(file)) tell(`Saved as ${file.name}.`);
  };
  return (
    <div className="calibrate">
      <p>
        <b>{feed.calibratedOn === null ? 'Not calibrated yet' : `Calibrated ${sayDay(feed.calibratedOn, today)}`}</b>
        <span className="quiet">10 mm grid on plain paper, no envelope lost</span>
      </p>
      <div className="btns">
        <Button size="sm" busy={busy === 'print'} onClick={() => void work('print', print)}>
          Calibrate…
        </Button>
        <Button size="sm" busy={busy === 'pdf'} aria-label="Save the calibration page as PDF" onClick={() => void work('pdf', savePdf)}>
          PDF…
        </Button>
        <Button size="sm" look="quiet" onClick={() => onRight(today)}>
          It comes out right
        </Button>
      </div>
    </div>
  );
}
