import type * as React from 'react';
import { Box, Flex, Main, Typography } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { EventTable } from './EventTable';
import { FailureNotice } from './FailureNotice';
import { ReaderTable } from './ReaderTable';
import { RepublishButton } from './RepublishButton';
import { useDeliveryStatus } from './useDeliveryStatus';

const READ = [{ action: 'plugin::delivery.read', subject: null }];
const REPUBLISH = [{ action: 'plugin::delivery.republish', subject: null }];

export default function DeliveryPage() {
  return (
    <Page.Protect permissions={READ}>
      <Delivery />
    </Page.Protect>
  );
}

function Delivery() {
  const { status, failure, refresh } = useDeliveryStatus();
  const { allowedActions } = useRBAC(REPUBLISH);
  if (!status && !failure) return <Page.Loading />;
  return (
    <Main>
      <Page.Title>Delivery</Page.Title>
      <Layouts.Header
        title="Delivery"
        subtitle="What was published, and how far the sites have followed. This page keeps itself up to date."
        primaryAction={allowedActions.canRepublish ? <RepublishButton onDone={refresh} /> : undefined}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={8} paddingBottom={8}>
          {failure && <FailureNotice failure={failure} lastAnswer={status?.now} onRetry={refresh} />}
          {status && (
            <>
              <Section title="Sites">
                <ReaderTable readers={status.readers} now={status.now} />
              </Section>
              <Section title="Log">
                <EventTable events={status.events} now={status.now} />
              </Section>
            </>
          )}
        </Flex>
      </Layouts.Content>
    </Main>
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Box tag="section">
      <Box paddingBottom={4}>
        <Typography variant="beta" tag="h2">
          {title}
        </Typography>
      </Box>
      {children}
    </Box>
  );
}
