/** What amounts cost together: each at its own price for one of its unit. */
export const bill = (prices: readonly number[], amounts: readonly number[]): number =>
  prices.reduce((sum, price, index) => sum + price * amounts[index]!, 0)
