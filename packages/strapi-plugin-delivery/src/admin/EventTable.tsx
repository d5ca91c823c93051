import { Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Notice } from './Notice';
import type { ListedEvent } from './status';
import { TimeAgo } from './TimeAgo';
import { actionOf, languageOf } from './words';

const COLUMNS = ['Position', 'When', 'What', 'Entry', 'Languages', 'Others changed by it'];
/** Stands where there is nothing to say. */
const NOTHING = '–';

/** The newest entries of the log. */
export function EventTable({ events, now }: { events: ListedEvent[]; now: string }) {
  if (events.length === 0) {
    return <Notice title="Nothing has been published yet.">Publish an entry, and it appears here within two seconds.</Notice>;
  }
  return (
    <Table colCount={COLUMNS.length} rowCount={events.length + 1} aria-label="The newest entries of the log">
      <Thead>
        <Tr>
          {COLUMNS.map((name) => (
            <Th key={name}>
              <Typography variant="sigma" textColor="neutral600">
                {name}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {events.map((event) => (
          <EventRow key={event.id} event={event} now={now} />
        ))}
      </Tbody>
    </Table>
  );
}

function EventRow({ event, now }: { event: ListedEvent; now: string }) {
  return (
    <Tr>
      <Td>
        <Typography textColor="neutral800">{event.position}</Typography>
      </Td>
      <Td>
        <TimeAgo at={event.at} now={now} />
      </Td>
      <Td>
        <Typography textColor="neutral800" fontWeight="bold" style={{ whiteSpace: 'nowrap' }}>
          {actionOf(event)}
        </Typography>
      </Td>
      <Td>
        <EntryName event={event} />
      </Td>
      <Td>
        <Typography textColor="neutral800">{event.locales.map(languageOf).join(', ') || NOTHING}</Typography>
      </Td>
      <Td>
        <Typography textColor="neutral800">{event.touched || NOTHING}</Typography>
      </Td>
    </Tr>
  );
}

/** The type above, and below it the title, where the entry is still there to have one. */
function EntryName({ event: { type, title } }: { event: ListedEvent }) {
  if (!type) return <Typography textColor="neutral800">{NOTHING}</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography variant="pi" textColor="neutral600">
        {type}
      </Typography>
      {title && (
        <Typography textColor="neutral800" ellipsis title={title} style={{ maxWidth: '40rem' }}>
          {title}
        </Typography>
      )}
    </Flex>
  );
}
