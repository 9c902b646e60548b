import { z } from 'zod'

// zod compiles validators with `new Function`, which the page's content security policy forbids.
z.config({ jitless: true })

/** The schema builder, set up for a strict content security policy; the only way in to zod. */
export { z }
