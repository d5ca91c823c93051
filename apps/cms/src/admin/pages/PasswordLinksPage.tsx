import * as React from 'react';
import { Main } from '@strapi/design-system';
import { isFetchError, Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { LinkDialog, type MadeLink } from './LinkDialog';
import { StaffTable, type StaffMember } from './StaffTable';

const MAY = [{ action: 'admin::users.update', subject: null }];

export default function PasswordLinksPage() {
  return (
    <Page.Protect permissions={MAY}>
      <PasswordLinks />
    </Page.Protect>
  );
}

/** Where an owner helps a colleague who forgot their password. */
function PasswordLinks() {
  const { post } = useFetchClient();
  const { staff, hasFailed, refresh } = useStaff();
  const [made, setMade] = React.useState<MadeLink>();
  const [failure, setFailure] = React.useState('');
  const make = async (member: StaffMember) => {
    try {
      const { data } = await post<{ path: string; until: string }>(`/password-links/${member.id}`);
      setMade({ for: member, link: new URL(data.path, window.location.origin).href, until: data.until });
      setFailure('');
      refresh();
    } catch (error) {
      setFailure(isFetchError(error) ? error.message : 'The server did not answer. Try again in a moment.');
    }
  };
  if (hasFailed) return <Page.Error />;
  if (!staff) return <Page.Loading />;
  return (
    <Main>
      <Page.Title>Password links</Page.Title>
      <Layouts.Header
        title="Password links"
        subtitle="Somebody forgot their password? Make a link and give it to them yourself. With it they choose a new one, once, within 24 hours."
      />
      <Layouts.Content>
        <StaffTable staff={staff} failure={failure} onMake={make} />
      </Layouts.Content>
      <LinkDialog made={made} onClose={() => setMade(undefined)} />
    </Main>
  );
}

function useStaff() {
  const { get } = useFetchClient();
  const [staff, setStaff] = React.useState<StaffMember[]>();
  const [hasFailed, setFailed] = React.useState(false);
  const [round, setRound] = React.useState(0);
  const refresh = React.useCallback(() => setRound((before) => before + 1), []);
  React.useEffect(() => {
    const stop = new AbortController();
    get<{ staff: StaffMember[] }>('/password-links', { signal: stop.signal }).then(
      ({ data }) => setStaff(data.staff),
      () => !stop.signal.aborted && setFailed(true),
    );
    return () => stop.abort();
  }, [get, round]);
  return { staff, hasFailed, refresh };
}
