/** Files of swagger-ui-dist, imported by their path with `{ type: 'file' }`, so that a compiled binary has them too. */
declare module 'swagger-ui-dist/*' {
  const path: string;
  export default path;
}
