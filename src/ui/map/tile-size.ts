/** Pixels a tile side: at 256 a view reads fewer bytes than at 512. */
export const tileSize = 256;
