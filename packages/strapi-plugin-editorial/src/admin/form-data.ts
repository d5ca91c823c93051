/**
 * A form's values as the admin sends them when it saves: links carry what the API wants under `apiData`.
 * @see transformData in @strapi/content-manager, DocumentActions
 */
export function toRequestData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toRequestData);
  if (typeof value !== 'object' || value === null) return value;
  if ('apiData' in value) return value.apiData;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toRequestData(item)]));
}
