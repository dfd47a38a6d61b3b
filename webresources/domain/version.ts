/** Version of the product. The build keeps this one member of the file and drops the rest. */
export { version as VERSION } from '../../package.json'
