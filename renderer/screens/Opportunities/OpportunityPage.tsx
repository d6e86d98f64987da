import { ChevronRight, PanelRight } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link, useLocation } from 'wouter';
import type { Id } from '../../../shared/model.ts';
import type { OpportunityView } from '../../../shared/views.ts';
import { Answer } from '../../components/Answer.tsx';
import { Button } from '../../components/Button.tsx';
import { CloseButton } from '../../components/CloseButton.tsx';
import { Desk } from '../../components/Desk.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useJournal } from '../../journalQueries.ts';
import { useKeys } from '../../keys.ts';
import { NextFollowUps } from './NextFollowUps.tsx';
import { OpportunitySide } from './OpportunitySide.tsx';
import { PaceDialog } from './PaceDialog.tsx';
import { PromiseBox } from './PromiseBox.tsx';
import { PromiseDialog } from './PromiseDialog.tsx';
import { ReferenceDialog } from './ReferenceDialog.tsx';
import { StageDialog } from './StageDialog.tsx';
import { StagePath } from './StagePath.tsx';
import { Timeline } from './Timeline.tsx';

/** The page of one opportunity: where it stands, what comes next, what happened, who and what belongs to it. */
export function OpportunityPage({ id }: { readonly id: Id }) {
  const opportunity = useJournal('opportunities.get', { id });
  const [aside, setAside] = useState(false);
  const [dialog, setDialog] = useState<'stage' | 'reference' | 'pace' | 'promise' | null>(null);
  const verdict = useRef<HTMLParagraphElement>(null);
  const view = opportunity.data;
  useKeys({
    w: () => {
      // In a small window the answer lies in the drawer, which takes no focus before it is open.
      flushSync(() => setAside(true));
      verdict.current?.focus();
    },
  });
  return (
    <Desk title={view?.title ?? 'Opportunity'} className="opportunity">
      <main className="sheet opp scroll" aria-label={view?.title ?? 'Opportunity'}>
        <Loaded query={opportunity} rows={6}>
          {(value) => (
            <>
              <OpportunityHead opportunity={value} onStage={() => setDialog('stage')} onAside={() => setAside(true)} />
              <StagePath opportunity={value} />
              <PromiseBox opportunity={value} onPace={() => setDialog('pace')} onPromise={() => setDialog('promise')} />
              <NextFollowUps opportunity={value} />
              <Timeline events={value.timeline} />
            </>
          )}
        </Loaded>
      </main>
      <aside
        className={aside ? 'side scroll is-drawer is-open' : 'side scroll is-drawer'}
        aria-label="May I contact them, people and papers"
      >
        <span className="drawer-close">
          <CloseButton onClose={() => setAside(false)} />
        </span>
        {view !== undefined && <Answer contactId={null} opportunityId={id} verdict={verdict} />}
        {view !== undefined && <OpportunitySide opportunity={view} onAddReference={() => setDialog('reference')} />}
      </aside>
      {view !== undefined && dialog === 'stage' && <StageDialog opportunity={view} onClose={() => setDialog(null)} />}
      {view !== undefined && dialog === 'promise' && <PromiseDialog opportunity={view} onClose={() => setDialog(null)} />}
      {view !== undefined && dialog === 'pace' && <PaceDialog organization={view.organization} onClose={() => setDialog(null)} />}
      {view !== undefined && dialog === 'reference' && <ReferenceDialog opportunity={view} onClose={() => setDialog(null)} />}
    </Desk>
  );
}

interface OpportunityHeadProps {
  readonly opportunity: OpportunityView;
  readonly onStage: () => void;
  readonly onAside: () => void;
}

function OpportunityHead({ opportunity, onStage, onAside }: OpportunityHeadProps) {
  const [, go] = useLocation();
  return (
    <header className="opp-head">
      <div>
        <p className="crumb">
          <Link href="/opportunities">Opportunities</Link>
          <ChevronRight className="i s" aria-hidden />
          {opportunity.organization.name}
        </p>
        <h1 className="title-2">{opportunity.title}</h1>
      </div>
      <div className="btns push">
        <Button keys={['Ctrl', 'D']} onClick={() => go('/debrief')}>
          Debrief
        </Button>
        <Button onClick={onStage}>Stage…</Button>
        <Button
          className="btn--icon open-drawer"
          title="May I contact them, people and papers"
          aria-label="May I contact them, people and papers"
          onClick={onAside}
        >
          <PanelRight className="i" aria-hidden />
        </Button>
      </div>
    </header>
  );
}
