import { lazy, Suspense, useEffect } from 'react';
import { useLocation } from 'wouter';
import type { JournalStatus } from '../../shared/views.ts';
import type { Over } from './over.ts';

const importFinder = () => import('./Finder.tsx');
const Finder = lazy(async () => ({ default: (await importFinder()).Finder }));
const LogTouch = lazy(async () => ({ default: (await import('../screens/LogTouch/LogTouchDialog.tsx')).LogTouchDialog }));
const AllKeys = lazy(async () => ({ default: (await import('./AllKeys.tsx')).AllKeys }));
const ContactDialog = lazy(async () => ({ default: (await import('../screens/Contacts/ContactDialog.tsx')).ContactDialog }));
const OpportunityDialog = lazy(async () => ({
  default: (await import('../screens/Opportunities/OpportunityDialog.tsx')).OpportunityDialog,
}));
const PersonAsked = lazy(async () => ({ default: (await import('../screens/Contacts/PersonAsked.tsx')).PersonAsked }));
const OpportunityAsked = lazy(async () => ({ default: (await import('../screens/Opportunities/OpportunityAsked.tsx')).OpportunityAsked }));
const AskDialog = lazy(async () => ({ default: (await import('../screens/Today/AskDialog.tsx')).AskDialog }));

export interface OverlaysProps {
  readonly over: Over | null;
  readonly status: JournalStatus;
  readonly onOver: (over: Over | null) => void;
}

/** The finder, and every dialog that it or a key opens over any screen. */
export function Overlays({ over, status, onOver }: OverlaysProps) {
  // Fetched while nothing else is to do, so that it is there at the first Ctrl K.
  useEffect(() => {
    const waiting = requestIdleCallback(() => void importFinder());
    return () => cancelIdleCallback(waiting);
  }, []);
  return <Suspense fallback={null}>{over !== null && <Overlay over={over} status={status} onOver={onOver} />}</Suspense>;
}

function Overlay({ over, status, onOver }: OverlaysProps & { readonly over: Over }) {
  const [, go] = useLocation();
  const close = () => onOver(null);
  switch (over.kind) {
    case 'finder':
      return <Finder status={status} onClose={close} onOver={onOver} />;
    case 'keys':
      return <AllKeys onClose={close} />;
    case 'log':
      return <LogTouch onClose={close} />;
    case 'addContact':
      return <ContactDialog id={null} onClose={close} onSaved={(id) => go(`/contacts/${id}`)} />;
    case 'addOpportunity':
      return <OpportunityDialog onClose={close} onSaved={(id) => go(`/opportunities/${id}`)} />;
    case 'person':
      return <PersonAsked ask={over.ask} id={over.id} onClose={close} />;
    case 'opportunity':
      return <OpportunityAsked ask={over.ask} id={over.id} onClose={close} />;
    case 'followUp':
      return <AskDialog asked={over.asked} onClose={close} />;
  }
}
