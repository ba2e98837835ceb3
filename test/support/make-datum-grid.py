"""
Makes a small datum grid as NTv2 and as a GeoTIFF of PROJ's kind in test/fixtures/grids, and prints where PROJ takes places by each:
/usr/bin/python3 test/support/make-datum-grid.py (needs Debian's python3-gdal and proj-bin).
"""
import os
import struct
import subprocess

os.chdir(os.path.join(os.path.dirname(__file__), '..', 'fixtures', 'grids'))
# A small NTv2 grid: 5 x 4 nodes of a degree, around 10–14 E, 45–48 N; seconds, longitudes positive west.
def s8(t): return t.encode().ljust(8)
def rec(n,v): return s8(n)+v
def i(v): return struct.pack('<i4x',v)
def d(v): return struct.pack('<d',v)
S,N,W,E=45*3600,48*3600,10*3600,14*3600
head=[rec('NUM_OREC',i(11)),rec('NUM_SREC',i(11)),rec('NUM_FILE',i(1)),rec('GS_TYPE',s8('SECONDS')),rec('VERSION',s8('TEST')),rec('SYSTEM_F',s8('OLD')),rec('SYSTEM_T',s8('WGS84')),rec('MAJOR_F',d(6377397.155)),rec('MINOR_F',d(6356078.963)),rec('MAJOR_T',d(6378137.0)),rec('MINOR_T',d(6356752.314))]
sub=[rec('SUB_NAME',s8('TEST')),rec('PARENT',s8('NONE')),rec('CREATED',s8('')),rec('UPDATED',s8('')),rec('S_LAT',d(S)),rec('N_LAT',d(N)),rec('E_LONG',d(-E)),rec('W_LONG',d(-W)),rec('LAT_INC',d(3600)),rec('LONG_INC',d(3600)),rec('GS_COUNT',i(20))]
nodes=b''
for r in range(4):
    for c in range(5):
        nodes+=struct.pack('<ffff',-2.5+0.4*r-0.1*c*c, 3.0+0.3*c+0.2*r*r,0.01,0.01)
open('tiny.gsb','wb').write(b''.join(head)+b''.join(sub)+nodes+rec('END',d(3.33e32)))
from osgeo import gdal,osr
import numpy as np
lat=np.zeros((4,5),'f4'); lon=np.zeros((4,5),'f4')
for r in range(4):
    for c in range(5):
        lat[3-r,4-c]=-2.5+0.4*r-0.1*c*c; lon[3-r,4-c]=-(3.0+0.3*c+0.2*r*r)
ds=gdal.GetDriverByName('GTiff').Create('tiny-grid.tif',5,4,2,gdal.GDT_Float32,['INTERLEAVE=BAND','COMPRESS=DEFLATE'])
s=osr.SpatialReference(); s.ImportFromEPSG(4326); ds.SetSpatialRef(s); ds.SetGeoTransform([9.5,1,0,48.5,0,-1]); ds.SetMetadataItem('AREA_OR_POINT','Point'); ds.SetMetadataItem('TYPE','HORIZONTAL_OFFSET'); ds.SetMetadataItem('grid_name','TEST'); ds.SetMetadataItem('target_crs_epsg_code','4326')
for k,(n,a) in enumerate((('latitude_offset',lat),('longitude_offset',lon))):
    b=ds.GetRasterBand(k+1); b.WriteArray(a); b.SetDescription(n); b.SetUnitType('arc-second')
    if k==1: b.SetMetadataItem('positive_value','east')
ds=None
pts=[(10.5,45.5),(11.25,46.8),(13.9,47.95),(12.0,46.0),(9.0,46.0)]
def run(grid):
    out=subprocess.run(['cs2cs','-f','%.10f','+proj=longlat +ellps=bessel +nadgrids=%s +no_defs +type=crs'%grid,'+to','+proj=longlat +datum=WGS84 +no_defs +type=crs'],input='\n'.join('%f %f'%p for p in pts),capture_output=True,text=True)
    return out.stdout, out.stderr
print(run('./tiny.gsb')[0])
print(run('./tiny-grid.tif')[0])
