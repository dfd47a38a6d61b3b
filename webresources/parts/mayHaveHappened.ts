export { mayHaveHappened } from '../domain/mayHaveHappened'
