/** What a promise is rejected with; fails the test where it is not. */
export async function rejectionOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) {
      return error;
    }
    throw new Error('rejected with something that is no error', { cause: error });
  }
  throw new Error('expected a rejection');
}
