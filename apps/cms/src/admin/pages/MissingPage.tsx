import { EmptyStateLayout, LinkButton, Main } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';

/** Stands where the settings have no page; Strapi leaves that place empty. */
export default function MissingPage() {
  return (
    <Main>
      <Page.Title>Page not found</Page.Title>
      <Layouts.Header title="Page not found" />
      <Layouts.Content>
        <EmptyStateLayout
          hasRadius
          shadow="tableShadow"
          content="The settings have no page at this address. Choose one on the left."
          action={
            <LinkButton tag={Link} to="/" variant="secondary">
              Back to the home page
            </LinkButton>
          }
        />
      </Layouts.Content>
    </Main>
  );
}
