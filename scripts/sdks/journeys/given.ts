/** Where the proxy listens, and the key of the first start. */
export const { BASE_URL: baseUrl = '', KEY: key = '' } = process.env
/** An id that nothing has. */
export const NOBODY = '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4eff'
