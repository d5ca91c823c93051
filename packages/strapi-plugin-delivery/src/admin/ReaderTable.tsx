import { Status, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Notice } from './Notice';
import type { ListedReader } from './status';
import { TimeAgo } from './TimeAgo';
import { progressOf, weightOf } from './words';

const COLUMNS = ['Site', 'Progress', 'Position', 'Last seen'];

/** Who reads the log, and how far each has come. */
export function ReaderTable({ readers, now }: { readers: ListedReader[]; now: string }) {
  if (readers.length === 0) {
    return (
      <Notice title="No site has read the log since the CMS started.">
        Start the site: it reads with DELIVERY_TOKEN, which has to be the same for both, and appears here at once.
      </Notice>
    );
  }
  return (
    <Table colCount={COLUMNS.length} rowCount={readers.length + 1} aria-label="Sites that read the log">
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
        {readers.map((reader) => (
          <ReaderRow key={reader.name} reader={reader} now={now} />
        ))}
      </Tbody>
    </Table>
  );
}

function ReaderRow({ reader, now }: { reader: ListedReader; now: string }) {
  return (
    <Tr>
      <Td>
        <Typography textColor="neutral800" fontWeight="bold">
          {reader.name}
        </Typography>
      </Td>
      <Td>
        <Status variant={weightOf(reader)} size="S" width="fit-content">
          <Typography variant="omega" fontWeight="bold">
            {progressOf(reader)}
          </Typography>
        </Status>
      </Td>
      <Td>
        <Typography textColor="neutral800">{reader.position}</Typography>
      </Td>
      <Td>
        <TimeAgo at={reader.lastSeen} now={now} />
      </Td>
    </Tr>
  );
}
