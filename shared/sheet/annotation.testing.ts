import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'

const motivations = [
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
  ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
]

/**
 * The rules of the W3C Web Annotation Data Model (sections 3 and 4) for the kinds of bodies, targets and selectors that
 * are written, and those of schema.org's definitions of `Quotation` and `ClaimReview`: which properties must be there,
 * of which type, and that nothing else is.
 */
const rules = {
  type: 'object',
  required: ['@context', 'id', 'type', 'items'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: { type: 'string', format: 'iri' },
    type: { const: 'AnnotationPage' },
    items: { type: 'array', items: { $ref: '#/$defs/annotation' } },
  },
  $defs: {
    annotation: {
      type: 'object',
      required: ['id', 'type', 'target'],
      properties: {
        id: { type: 'string', format: 'iri' },
        type: { const: 'Annotation' },
        motivation: { type: 'array', minItems: 1, items: { enum: motivations } },
        created: { type: 'string', format: 'date-time' },
        creator: { $ref: '#/$defs/agent' },
        body: { type: 'array', items: { $ref: '#/$defs/body' } },
        target: { type: 'array', minItems: 1, items: { $ref: '#/$defs/target' } },
      },
      additionalProperties: false,
    },
    agent: {
      type: 'object',
      required: ['type', 'name'],
      properties: { type: { enum: ['Person', 'Organization', 'Software'] }, name: { type: 'string' } },
      additionalProperties: false,
    },
    body: {
      oneOf: [
        { $ref: '#/$defs/textualBody' },
        { $ref: '#/$defs/specificResource' },
        { $ref: '#/$defs/quotation' },
        { $ref: '#/$defs/claimReview' },
      ],
    },
    textualBody: {
      type: 'object',
      required: ['type', 'value'],
      properties: {
        type: { const: 'TextualBody' },
        value: { type: 'string', minLength: 1 },
        format: { const: 'text/plain' },
        purpose: { enum: motivations },
      },
      additionalProperties: false,
    },
    specificResource: {
      type: 'object',
      required: ['type', 'source'],
      properties: {
        type: { const: 'SpecificResource' },
        source: { type: 'string', format: 'iri' },
        purpose: { enum: motivations },
        selector: { $ref: '#/$defs/textQuote' },
      },
      additionalProperties: false,
    },
    target: {
      type: 'object',
      required: ['source', 'selector'],
      properties: {
        source: { type: 'string', pattern: '^ni:///sha-256;[A-Za-z0-9_-]{43}$' },
        selector: {
          type: 'array',
          prefixItems: [{ $ref: '#/$defs/textPosition' }, { $ref: '#/$defs/textQuote' }],
          minItems: 2,
          items: false,
        },
      },
      additionalProperties: false,
    },
    textPosition: {
      type: 'object',
      required: ['type', 'start', 'end'],
      properties: {
        type: { const: 'TextPositionSelector' },
        start: { type: 'integer', minimum: 0 },
        end: { type: 'integer', minimum: 0 },
      },
      additionalProperties: false,
    },
    textQuote: {
      type: 'object',
      required: ['type', 'exact'],
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string' },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
      additionalProperties: false,
    },
    who: {
      type: 'object',
      required: ['@type', 'name'],
      properties: {
        '@type': { enum: ['Person', 'Organization'] },
        name: { type: 'string' },
        jobTitle: { type: 'string' },
        description: { type: 'string' },
      },
      additionalProperties: false,
    },
    article: {
      type: 'object',
      required: ['@type', '@id', 'headline'],
      properties: {
        '@type': { const: 'NewsArticle' },
        '@id': { type: 'string', format: 'iri' },
        headline: { type: 'string' },
        url: { type: 'string' },
        publisher: { $ref: '#/$defs/who' },
        datePublished: { type: 'string', format: 'date' },
      },
      additionalProperties: false,
    },
    quotation: {
      type: 'object',
      required: ['@context', '@id', '@type', 'text'],
      properties: {
        '@context': { const: 'https://schema.org' },
        '@id': { type: 'string', format: 'iri' },
        '@type': { const: 'Quotation' },
        text: { type: 'string' },
        creator: { $ref: '#/$defs/who' },
        dateCreated: { type: 'string', pattern: '^\\d{4}(-\\d\\d){0,2}$' },
        temporalCoverage: { type: 'string' },
        recordedIn: {
          type: 'object',
          required: ['@type'],
          properties: { '@type': { const: 'Event' }, name: { type: 'string' }, location: { type: 'string' } },
          additionalProperties: false,
        },
        additionalType: { type: 'string' },
        isBasedOn: { type: 'array', items: { type: 'string', format: 'uri' } },
        isPartOf: { $ref: '#/$defs/article' },
      },
      additionalProperties: false,
    },
    claimReview: {
      type: 'object',
      required: [
        '@context',
        '@type',
        'url',
        'claimReviewed',
        'datePublished',
        'author',
        'reviewRating',
        'itemReviewed',
      ],
      properties: {
        '@context': { const: 'https://schema.org' },
        '@id': { type: 'string', format: 'iri' },
        '@type': { const: 'ClaimReview' },
        url: { type: 'string', format: 'iri' },
        claimReviewed: { type: 'string' },
        datePublished: { type: 'string', format: 'date' },
        author: { $ref: '#/$defs/who' },
        reviewRating: {
          type: 'object',
          required: ['@type', 'alternateName'],
          properties: { '@type': { const: 'Rating' }, alternateName: { type: 'string' } },
          additionalProperties: false,
        },
        itemReviewed: {
          type: 'object',
          required: ['@type'],
          properties: {
            '@type': { const: 'Claim' },
            author: { $ref: '#/$defs/who' },
            datePublished: { type: 'string', format: 'date' },
            appearance: { $ref: '#/$defs/article' },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
  },
}

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats(ajv)
ajv.addFormat('iri', /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i)
const validate = ajv.compile(rules)

/** What of the page is against the rules; empty when nothing is. */
export function findViolations(page: unknown): readonly string[] {
  if (validate(page)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}
