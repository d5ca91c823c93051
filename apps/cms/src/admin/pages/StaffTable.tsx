import { Box, Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';

/** One of the staff; the same shape as in `password-links/links.ts`, whose sources the admin's build does not see. */
export interface StaffMember {
  id: number;
  name: string;
  email: string;
  roles: string[];
  /** Why they can be given no link; empty if they can. */
  obstacle: string;
  /** ISO 8601. */
  askedAt: string | null;
  /** ISO 8601. */
  linkUntil: string | null;
}

interface Props {
  staff: readonly StaffMember[];
  /** Why the last link was not made; empty if it was. */
  failure: string;
  onMake: (member: StaffMember) => void;
}

const COLUMNS = ['Name', 'Role', 'Link', ''];

/** Who asked for a link comes first. */
export function StaffTable({ staff, failure, onMake }: Props) {
  const sorted = staff.toSorted((one, other) => Number(Boolean(other.askedAt)) - Number(Boolean(one.askedAt)));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {failure && (
        <Box role="alert">
          <Typography textColor="danger600">{failure}</Typography>
        </Box>
      )}
      <Table colCount={COLUMNS.length} rowCount={staff.length + 1} aria-label="Everybody who may sign in">
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
          {sorted.map((member) => (
            <StaffRow key={member.id} member={member} onMake={onMake} />
          ))}
        </Tbody>
      </Table>
    </Flex>
  );
}

function StaffRow({ member, onMake }: { member: StaffMember; onMake: Props['onMake'] }) {
  const { name, email, roles, obstacle } = member;
  return (
    <Tr>
      <Td>
        <Typography tag="p" fontWeight="bold">
          {name || email}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {email}
        </Typography>
      </Td>
      <Td>
        <Typography>{roles.join(', ')}</Typography>
      </Td>
      <Td>
        <Typography textColor={member.askedAt ? 'warning600' : 'neutral600'}>{stateOf(member)}</Typography>
      </Td>
      <Td>
        {obstacle ? (
          <Typography variant="pi" textColor="neutral600">
            {obstacle}
          </Typography>
        ) : (
          <Button variant="secondary" aria-label={`Make a link for ${name || email}`} onClick={() => onMake(member)}>
            Make a link
          </Button>
        )}
      </Td>
    </Tr>
  );
}

function stateOf({ askedAt, linkUntil }: StaffMember): string {
  if (askedAt) return `Asked on ${momentOf(askedAt)}`;
  return linkUntil ? `Has one until ${momentOf(linkUntil)}` : 'None';
}

/** @param at ISO 8601 */
export function momentOf(at: string): string {
  return new Date(at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
}
