/** Version of the product, from package.json; written in by the build. */
declare const __VERSION__: string

declare module '*.css'
