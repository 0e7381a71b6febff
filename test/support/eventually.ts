/** Waits until it no longer throws; fails with what it said last. */
export const eventually = async (expectation: () => Promise<void>, patience = 30_000): Promise<void> => {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
