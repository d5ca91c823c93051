import { Box, Flex, Main, Typography } from '@strapi/design-system';
import { Layouts, Page, useAppInfo } from '@strapi/strapi/admin';
import { version } from '../../../package.json';

/** What runs here, for whoever reports a fault. */
export default function AboutPage() {
  const { strapiVersion, nodeVersion, currentEnvironment } = useAppInfo('AboutPage', (state) => state);
  const rows = [
    ['Meridian', version],
    ['Strapi', strapiVersion ?? 'unknown'],
    ['Node', nodeVersion ?? 'unknown'],
    ['Runs for', currentEnvironment ?? 'unknown'],
  ];
  return (
    <Main>
      <Page.Title>About</Page.Title>
      <Layouts.Header title="About this installation" subtitle="Name these versions when you report a fault." />
      <Layouts.Content>
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
          <Flex tag="dl" direction="column" alignItems="stretch" gap={4}>
            {rows.map(([name, value]) => (
              <Flex key={name} gap={4}>
                <Typography tag="dt" textColor="neutral600" style={{ width: '12rem' }}>
                  {name}
                </Typography>
                <Typography tag="dd" fontWeight="bold">
                  {value}
                </Typography>
              </Flex>
            ))}
          </Flex>
        </Box>
      </Layouts.Content>
    </Main>
  );
}
