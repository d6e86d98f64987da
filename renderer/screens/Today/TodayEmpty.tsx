import { useLocation } from 'wouter';
import type { TodayView } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import { Empty } from '../../components/Empty.tsx';

/** Nothing to do: what comes next, and one action. */
export function TodayEmpty({ view }: { readonly view: TodayView }) {
  const [, go] = useLocation();
  const resting = view.waiting.total + view.held.total + view.blocked.total + view.tray.total > 0;
  return (
    <Empty
      title={resting ? 'Nothing is due.' : 'Nothing is planned yet.'}
      action={
        <Button look={resting ? 'plain' : 'primary'} keys={['Ctrl', 'D']} onClick={() => go('/debrief')}>
          Debrief an interview
        </Button>
      }
    >
      {resting ? 'What waits stands below.' : 'Debrief an interview, and everyone who was in the room gets a thank-you, on time.'}
    </Empty>
  );
}
