import { NotebookPen } from 'lucide-react';
import { useLocation } from 'wouter';
import { sayMoment } from '../../../shared/rules/say.ts';
import type { InterviewLabel } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Rules } from '../../components/Rule.tsx';

/** An interview that was entered ahead and has ended: what was promised and who was there is asked for while it is fresh (P1, P2). */
export function ToDebrief({ interviews }: { readonly interviews: readonly InterviewLabel[] }) {
  const { today } = useClock();
  const [, go] = useLocation();
  return interviews.map(({ id, organization, endsAt, zone }) => (
    <Notice
      key={id}
      look="heed"
      icon={NotebookPen}
      action={
        <Button size="sm" onClick={() => go(`/debrief/${id}`)}>
          Debrief
        </Button>
      }
    >
      <b>The interview at {organization.name} has ended,</b> {sayMoment(endsAt, zone, today)}: who was in the room, and what did they
      promise? <Rules ids={['P1', 'P2']} />
    </Notice>
  ));
}
