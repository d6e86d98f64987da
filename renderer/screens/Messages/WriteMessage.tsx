import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Id, TemplateName } from '../../../shared/model.ts';
import { needsInterview } from '../../../shared/rules/messageAbout.ts';
import { templates } from '../../../shared/rules/templateNames.ts';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayDay } from '../../../shared/rules/say.ts';
import type { ContactView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Seg } from '../../components/Seg.tsx';
import { Select } from '../../components/Select.tsx';
import { useCommand } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { interviewKindWords } from '../../words.ts';
import './writeMessage.css';

/** Cards are written by hand. */
const choices = templates.filter(({ as }) => as !== 'card');

/** Write to a contact by e-mail or fax: from which template, and about what. */
export function WriteMessage({ contact, onClose }: { readonly contact: ContactView; readonly onClose: () => void }) {
  const { today } = useClock();
  const [, go] = useLocation();
  const [channel, setChannel] = useState<'email' | 'fax'>('email');
  const isReference = contact.opportunities.some(({ as }) => as === 'reference');
  const [template, setTemplate] = useState<TemplateName>(
    isReference ? 'referenceHeadsUp' : contact.interviews.length > 0 ? 'thanksEmail' : 'keepInTouch',
  );
  const [interviewId, setInterviewId] = useState<Id>(contact.interviews[0]?.id ?? '');
  const [opportunityId, setOpportunityId] = useState<Id>(contact.opportunities[0]?.id ?? '');
  const write = useCommand('messages.write');
  const isThanks = needsInterview(template);
  const isMissing = isThanks && interviewId === '';
  const begin = (): void =>
    write.mutate(
      {
        ...{ id: newId(), contactId: contact.id, channel, template },
        interviewId: isThanks && interviewId !== '' ? interviewId : null,
        opportunityId: template === 'keepInTouch' || opportunityId === '' ? null : opportunityId,
      },
      { onSuccess: ({ id }) => go(`/letters/messages/${id}`) },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Write to ${contact.spoken}`}
      lede="It is checked like a letter, and sent by your own mail program or fax."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" busy={write.isPending} disabled={isMissing} onClick={begin}>
            Begin it
          </Button>
        </>
      }
    >
      <div className="dialog-body write-message">
        <Seg
          label="By"
          value={channel}
          onChange={setChannel}
          options={[
            { value: 'email', label: 'E-mail' },
            { value: 'fax', label: 'Fax' },
          ]}
        />
        <Select
          label="Template"
          value={template}
          onChange={setTemplate}
          options={choices.map(({ name, title }) => ({ value: name, label: title }))}
        />
        {isThanks && contact.interviews.length > 0 && (
          <Select
            label="Interview"
            value={interviewId}
            onChange={setInterviewId}
            options={contact.interviews.map(({ id, kind, organization, startsAt, zone }) => ({
              value: id,
              label: `${organization.name}, ${interviewKindWords[kind].toLowerCase()}, ${sayDay(dayOf(startsAt, zone), today)}`,
            }))}
          />
        )}
        {isMissing && <p className="because">this text speaks of an interview, and none with {contact.spoken} is in the journal</p>}
        {!isThanks && template !== 'keepInTouch' && contact.opportunities.length > 0 && (
          <Select
            label="About"
            value={opportunityId}
            onChange={setOpportunityId}
            options={contact.opportunities.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
        {write.error !== null && <ErrorNotice error={write.error} />}
      </div>
    </Dialog>
  );
}
