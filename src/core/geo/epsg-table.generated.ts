/** EPSG codes and their proj4 definitions, a line each; made by test/support/make-epsg-table.mjs. */
export const epsgTable = `2001 tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0 a=6378249.145 rf=293.465 towgs84=-255,-15,71
2002 tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0 a=6378249.145 rf=293.465 towgs84=725,685,536
2003 tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0 a=6378249.145 rf=293.465 towgs84=72,213.7,93
2004 tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0 a=6378249.145 rf=293.465 towgs84=174,359,365
2005 tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0 a=6378249.145 rf=293.465 towgs84=9,183,236
2006 tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0 a=6378249.145 rf=293.465 towgs84=-153,153,307
2007 tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0 a=6378249.145 rf=293.465 towgs84=195.671,332.517,274.607
2009 tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=CQ77NA83.GSB
2010 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=CQ77NA83.GSB
2011 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=CQ77NA83.GSB
2012 tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=CQ77NA83.GSB
2013 tmerc lat_0=0 lon_0=-70.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=CQ77NA83.GSB
2014 tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=CQ77NA83.GSB
2015 tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=CQ77NA83.GSB
2016 tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=CQ77NA83.GSB
2017 tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=May76v20.gsb
2018 tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=May76v20.gsb
2019 tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=May76v20.gsb
2020 tmerc lat_0=0 lon_0=-82.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=May76v20.gsb
2021 tmerc lat_0=0 lon_0=-81 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=May76v20.gsb
2022 tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=May76v20.gsb
2023 tmerc lat_0=0 lon_0=-87 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=May76v20.gsb
2024 tmerc lat_0=0 lon_0=-90 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=May76v20.gsb
2025 tmerc lat_0=0 lon_0=-93 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=May76v20.gsb
2026 tmerc lat_0=0 lon_0=-96 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=May76v20.gsb
2027 utm zone=15 ellps=clrk66 nadgrids=May76v20.gsb
2028 utm zone=16 ellps=clrk66 nadgrids=May76v20.gsb
2029 utm zone=17 ellps=clrk66 nadgrids=May76v20.gsb
2030 utm zone=18 ellps=clrk66 nadgrids=May76v20.gsb
2031 utm zone=17 ellps=clrk66 nadgrids=CQ77NA83.GSB
2032 utm zone=18 ellps=clrk66 nadgrids=CQ77NA83.GSB
2033 utm zone=19 ellps=clrk66 nadgrids=CQ77NA83.GSB
2034 utm zone=20 ellps=clrk66 nadgrids=CQ77NA83.GSB
2035 utm zone=21 ellps=clrk66 nadgrids=CQ77NA83.GSB
2039 tmerc lat_0=31.7343936111111 lon_0=35.2045169444444 k=1.0000067 x_0=219529.584 y_0=626907.39 ellps=GRS80 towgs84=23.772,17.49,17.859,-0.3132,-1.85274,1.67299,-5.4262
2040 utm zone=30 a=6378249.145 rf=293.465 towgs84=-125,53,467
2041 utm zone=30 a=6378249.145 rf=293.465 towgs84=-124.76,53,466.79
2042 utm zone=29 a=6378249.145 rf=293.465 towgs84=-125,53,467
2043 utm zone=29 a=6378249.145 rf=293.465 towgs84=-124.76,53,466.79
2044 tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0 ellps=krass towgs84=-17.51,-108.32,-62.39
2045 tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0 ellps=krass towgs84=-17.51,-108.32,-62.39
2046 tmerc axis=wsu lat_0=0 lon_0=15 k=1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
2047 tmerc axis=wsu lat_0=0 lon_0=17 k=1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
2048 tmerc axis=wsu lat_0=0 lon_0=19 k=1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
2049 tmerc axis=wsu lat_0=0 lon_0=21 k=1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
2050 tmerc axis=wsu lat_0=0 lon_0=23 k=1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
2051 tmerc axis=wsu lat_0=0 lon_0=25 k=1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
2052 tmerc axis=wsu lat_0=0 lon_0=27 k=1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
2053 tmerc axis=wsu lat_0=0 lon_0=29 k=1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
2054 tmerc axis=wsu lat_0=0 lon_0=31 k=1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
2055 tmerc axis=wsu lat_0=0 lon_0=33 k=1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
2056 somerc lat_0=46.9524055555556 lon_0=7.43958333333333 k_0=1 x_0=2600000 y_0=1200000 ellps=bessel towgs84=674.374,15.056,405.346
2057 omerc lat_0=27.5188288055556 lonc=52.6035391666667 alpha=0.571661194444444 gamma=0.571661194444444 k=0.999895934 x_0=658377.437 y_0=3044969.194 ellps=intl towgs84=-133.63,-157.5,-158.62
2058 utm zone=38 ellps=intl towgs84=-123.02,-158.95,-168.47
2059 utm zone=39 ellps=intl towgs84=-123.02,-158.95,-168.47
2060 utm zone=40 ellps=intl towgs84=-123.02,-158.95,-168.47
2061 utm zone=41 ellps=intl towgs84=-123.02,-158.95,-168.47
2062 lcc lat_1=40 lat_0=40 lon_0=0 k_0=0.9988085293 x_0=600000 y_0=600000 a=6378298.3 rf=294.73 pm=-3.687375
2065 krovak axis=swu lat_0=49.5 lon_0=42.5 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0 ellps=bessel pm=ferro towgs84=589,76,480
2066 cass lat_0=11.2521786111111 lon_0=-60.6860088888889 x_0=37718.66159325 y_0=36209.91512952 a=6378293.64520876 b=6356617.98767984 to_meter=0.201166195164
2067 utm zone=20 ellps=intl towgs84=-0.465,372.095,171.736
2068 tmerc lat_0=0 lon_0=9 k=0.9999 x_0=200000 y_0=0 ellps=intl towgs84=-194.513,-63.978,-25.759,-3.4027,3.756,-3.352,-0.9175
2069 tmerc lat_0=0 lon_0=11 k=0.9999 x_0=200000 y_0=0 ellps=intl towgs84=-194.513,-63.978,-25.759,-3.4027,3.756,-3.352,-0.9175
2070 tmerc lat_0=0 lon_0=13 k=0.9999 x_0=200000 y_0=0 ellps=intl towgs84=-194.513,-63.978,-25.759,-3.4027,3.756,-3.352,-0.9175
2071 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=200000 y_0=0 ellps=intl towgs84=-194.513,-63.978,-25.759,-3.4027,3.756,-3.352,-0.9175
2072 tmerc lat_0=0 lon_0=17 k=0.9999 x_0=200000 y_0=0 ellps=intl towgs84=-194.513,-63.978,-25.759,-3.4027,3.756,-3.352,-0.9175
2073 tmerc lat_0=0 lon_0=19 k=0.9999 x_0=200000 y_0=0 ellps=intl towgs84=-194.513,-63.978,-25.759,-3.4027,3.756,-3.352,-0.9175
2074 tmerc lat_0=0 lon_0=21 k=0.9999 x_0=200000 y_0=0 ellps=intl towgs84=-194.513,-63.978,-25.759,-3.4027,3.756,-3.352,-0.9175
2075 tmerc lat_0=0 lon_0=23 k=0.9999 x_0=200000 y_0=0 ellps=intl towgs84=-194.513,-63.978,-25.759,-3.4027,3.756,-3.352,-0.9175
2076 tmerc lat_0=0 lon_0=25 k=0.9999 x_0=200000 y_0=0 ellps=intl towgs84=-194.513,-63.978,-25.759,-3.4027,3.756,-3.352,-0.9175
2077 utm zone=32 ellps=intl towgs84=-194.513,-63.978,-25.759,-3.4027,3.756,-3.352,-0.9175
2078 utm zone=33 ellps=intl towgs84=-194.513,-63.978,-25.759,-3.4027,3.756,-3.352,-0.9175
2079 utm zone=34 ellps=intl towgs84=-194.513,-63.978,-25.759,-3.4027,3.756,-3.352,-0.9175
2080 utm zone=35 ellps=intl towgs84=-194.513,-63.978,-25.759,-3.4027,3.756,-3.352,-0.9175
2081 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=intl towgs84=8.88,184.86,106.69
2082 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=intl towgs84=-233.43,6.65,173.64
2083 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=intl towgs84=18.38,192.45,96.82,0.056,-0.142,-0.2,-0.0013
2084 utm zone=19 south ellps=intl towgs84=18.38,192.45,96.82,0.056,-0.142,-0.2,-0.0013
2087 tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=0 ellps=intl towgs84=-194.513,-63.978,-25.759,-3.4027,3.756,-3.352,-0.9175
2088 tmerc lat_0=0 lon_0=11 k=0.9996 x_0=500000 y_0=0 ellps=clrk80ign towgs84=-260.1,5.5,432.2
2089 utm zone=38 ellps=WGS84 towgs84=0,0,0
2090 utm zone=39 ellps=WGS84 towgs84=0,0,0
2093 tmerc lat_0=0 lon_0=106 k=1 x_0=500000 y_0=0 ellps=krass towgs84=-17.51,-108.32,-62.39
2094 tmerc lat_0=0 lon_0=106 k=0.9996 x_0=500000 y_0=0 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
2095 utm zone=28 ellps=intl towgs84=-173,253,27
2096 tmerc lat_0=38 lon_0=129 k=1 x_0=200000 y_0=500000 ellps=bessel towgs84=-145.907,505.034,685.756,-1.162,2.347,1.592,6.342
2097 tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=500000 ellps=bessel towgs84=-145.907,505.034,685.756,-1.162,2.347,1.592,6.342
2098 tmerc lat_0=38 lon_0=125 k=1 x_0=200000 y_0=500000 ellps=bessel towgs84=-145.907,505.034,685.756,-1.162,2.347,1.592,6.342
2099 cass lat_0=25.3823611111111 lon_0=50.7613888888889 x_0=100000 y_0=100000 ellps=helmert
2100 tmerc lat_0=0 lon_0=24 k=0.9996 x_0=500000 y_0=0 ellps=GRS80 towgs84=-199.87,74.79,246.62
2101 lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 k_0=1 x_0=0 y_0=-52684.972 ellps=intl
2102 lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 k_0=1 x_0=200000 y_0=147315.028 ellps=intl
2103 lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 k_0=1 x_0=500000 y_0=447315.028 ellps=intl
2104 lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 k_0=1 x_0=-17044 y_0=-23139.97 ellps=intl
2105 tmerc lat_0=-36.8797222222222 lon_0=174.764166666667 k=0.9999 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2106 tmerc lat_0=-37.7611111111111 lon_0=176.466111111111 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2107 tmerc lat_0=-38.6244444444444 lon_0=177.885555555556 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2108 tmerc lat_0=-39.6508333333333 lon_0=176.673611111111 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2109 tmerc lat_0=-39.1355555555556 lon_0=174.227777777778 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2110 tmerc lat_0=-39.5122222222222 lon_0=175.64 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2111 tmerc lat_0=-40.2419444444444 lon_0=175.488055555556 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2112 tmerc lat_0=-40.9252777777778 lon_0=175.647222222222 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2113 tmerc lat_0=-41.3011111111111 lon_0=174.776388888889 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2114 tmerc lat_0=-40.7147222222222 lon_0=172.671944444444 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2115 tmerc lat_0=-41.2744444444444 lon_0=173.299166666667 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2116 tmerc lat_0=-41.2897222222222 lon_0=172.108888888889 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2117 tmerc lat_0=-41.8105555555556 lon_0=171.581111111111 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2118 tmerc lat_0=-42.3336111111111 lon_0=171.549722222222 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2119 tmerc lat_0=-42.6888888888889 lon_0=173.01 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2120 tmerc lat_0=-41.5444444444444 lon_0=173.801944444444 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2121 tmerc lat_0=-42.8861111111111 lon_0=170.979722222222 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2122 tmerc lat_0=-43.11 lon_0=170.260833333333 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2123 tmerc lat_0=-43.9777777777778 lon_0=168.606111111111 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2124 tmerc lat_0=-43.5905555555556 lon_0=172.726944444444 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2125 tmerc lat_0=-43.7486111111111 lon_0=171.360555555556 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2126 tmerc lat_0=-44.4019444444444 lon_0=171.057222222222 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2127 tmerc lat_0=-44.735 lon_0=169.4675 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2128 tmerc lat_0=-45.1327777777778 lon_0=168.398611111111 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2129 tmerc lat_0=-45.5636111111111 lon_0=167.738611111111 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2130 tmerc lat_0=-45.8161111111111 lon_0=170.628333333333 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2131 tmerc lat_0=-45.8613888888889 lon_0=170.2825 k=0.99996 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2132 tmerc lat_0=-46.6 lon_0=168.342777777778 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
2133 utm zone=58 south ellps=GRS80 towgs84=0,0,0
2134 utm zone=59 south ellps=GRS80 towgs84=0,0,0
2135 utm zone=60 south ellps=GRS80 towgs84=0,0,0
2136 tmerc lat_0=4.66666666666667 lon_0=-1 k=0.99975 x_0=274319.739163358 y_0=0 a=6378300 rf=296 to_meter=0.304799710181509 towgs84=-170,33,326
2137 tmerc lat_0=0 lon_0=-1 k=0.9996 x_0=500000 y_0=0 a=6378300 rf=296 towgs84=-170,33,326
2138 lcc lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0 ellps=clrk66 nadgrids=CQ77NA83.GSB
2154 lcc lat_0=46.5 lon_0=3 lat_1=49 lat_2=44 x_0=700000 y_0=6600000 ellps=GRS80 towgs84=0,0,0
2157 tmerc lat_0=53.5 lon_0=-8 k=0.99982 x_0=600000 y_0=750000 ellps=GRS80 towgs84=0,0,0
2158 utm zone=29 ellps=GRS80 towgs84=0,0,0
2159 tmerc lat_0=6.66666666666667 lon_0=-12 k=1 x_0=152399.855090754 y_0=0 a=6378300 rf=296 to_meter=0.304799710181509
2160 tmerc lat_0=6.66666666666667 lon_0=-12 k=1 x_0=243839.768145207 y_0=182879.826108905 a=6378300 rf=296 to_meter=0.304799710181509
2161 utm zone=28 a=6378249.145 rf=293.465 towgs84=-88,4,101
2162 utm zone=29 a=6378249.145 rf=293.465 towgs84=-88,4,101
2164 tmerc lat_0=0 lon_0=-5 k=0.9996 x_0=500000 y_0=0 a=6378249.145 rf=293.465 towgs84=-125,53,467
2165 tmerc lat_0=0 lon_0=-5 k=0.9996 x_0=500000 y_0=0 a=6378249.145 rf=293.465 towgs84=-124.76,53,466.79
2169 tmerc lat_0=49.8333333333333 lon_0=6.16666666666667 k=1 x_0=80000 y_0=100000 ellps=intl towgs84=-192.986,13.673,-39.309,-0.4099,-2.9332,2.6881,0.43
2172 sterea lat_0=53.0019444444444 lon_0=21.5027777777778 k=0.9998 x_0=4603000 y_0=5806000 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
2173 sterea lat_0=53.5833333333333 lon_0=17.0083333333333 k=0.9998 x_0=3501000 y_0=5999000 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
2174 sterea lat_0=51.6708333333333 lon_0=16.6722222222222 k=0.9998 x_0=3703000 y_0=5627000 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
2175 tmerc lat_0=0 lon_0=18.9583333333333 k=0.999983 x_0=237000 y_0=-4700000 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
2176 tmerc lat_0=0 lon_0=15 k=0.999923 x_0=5500000 y_0=0 ellps=GRS80 towgs84=0,0,0
2177 tmerc lat_0=0 lon_0=18 k=0.999923 x_0=6500000 y_0=0 ellps=GRS80 towgs84=0,0,0
2178 tmerc lat_0=0 lon_0=21 k=0.999923 x_0=7500000 y_0=0 ellps=GRS80 towgs84=0,0,0
2179 tmerc lat_0=0 lon_0=24 k=0.999923 x_0=8500000 y_0=0 ellps=GRS80 towgs84=0,0,0
2180 tmerc lat_0=0 lon_0=19 k=0.9993 x_0=500000 y_0=-5300000 ellps=GRS80 towgs84=0,0,0
2188 utm zone=25 ellps=intl towgs84=-422.651,-172.995,84.02
2189 utm zone=26 ellps=intl towgs84=-104,167,-38
2190 utm zone=26 ellps=intl towgs84=-203,141,53
2193 tmerc lat_0=0 lon_0=173 k=0.9996 x_0=1600000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
2195 utm zone=2 south ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2196 tmerc lat_0=0 lon_0=9.5 k=0.99995 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
2197 tmerc lat_0=0 lon_0=12 k=0.99995 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
2198 tmerc lat_0=0 lon_0=15 k=1 x_0=900000 y_0=0 ellps=GRS80 towgs84=0,0,0
2200 sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=300000 y_0=800000 a=6378135 rf=298.257 nadgrids=NB7783v2.gsb
2201 utm zone=18 ellps=GRS80 towgs84=0,0,0
2202 utm zone=19 ellps=GRS80 towgs84=0,0,0
2203 utm zone=20 ellps=GRS80 towgs84=0,0,0
2204 lcc lat_0=34.6666666666667 lon_0=-86 lat_1=35.25 lat_2=36.4166666666667 x_0=609601.219202438 y_0=30480.0609601219 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
2205 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
2206 tmerc lat_0=0 lon_0=27 k=1 x_0=9500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
2207 tmerc lat_0=0 lon_0=30 k=1 x_0=10500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
2208 tmerc lat_0=0 lon_0=33 k=1 x_0=11500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
2209 tmerc lat_0=0 lon_0=36 k=1 x_0=12500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
2210 tmerc lat_0=0 lon_0=39 k=1 x_0=13500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
2211 tmerc lat_0=0 lon_0=42 k=1 x_0=14500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
2212 tmerc lat_0=0 lon_0=45 k=1 x_0=15500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
2213 tmerc lat_0=0 lon_0=30 k=0.9996 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
2215 utm zone=32 ellps=clrk80ign towgs84=-70.9,-151.8,-41.4
2216 utm zone=22 ellps=intl towgs84=163.511,127.533,-159.789
2217 utm zone=23 ellps=intl towgs84=163.511,127.533,-159.789
2219 utm zone=19 a=6378135 rf=298.257 nadgrids=NB7783v2.gsb
2220 utm zone=20 a=6378135 rf=298.257 nadgrids=NB7783v2.gsb
2222 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
2223 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
2224 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
2225 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
2226 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
2227 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
2228 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
2229 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
2230 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
2231 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft towgs84=0,0,0
2232 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft towgs84=0,0,0
2233 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft towgs84=0,0,0
2234 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.609601219 y_0=152400.30480061 ellps=GRS80 units=us-ft towgs84=0,0,0
2235 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2236 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2237 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2238 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2239 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2240 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=699999.999898399 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2241 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2242 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2243 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2246 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2247 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
2248 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=399999.9998984 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2249 lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000.0001016 y_0=750000 ellps=GRS80 units=us-ft towgs84=0,0,0
2250 lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2251 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=7999999.999968 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
2252 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=5999999.999976 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
2253 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=3999999.999984 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
2254 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2255 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=699999.999898399 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2256 lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
2257 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2258 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2259 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2260 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2261 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=249999.9998984 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2262 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2263 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2264 lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2265 lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
2266 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
2267 lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2268 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2269 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
2270 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
2271 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2272 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2273 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
2274 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2275 lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000.0001016 y_0=999999.999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
2276 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
2277 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=699999.999898399 y_0=3000000 ellps=GRS80 units=us-ft towgs84=0,0,0
2278 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=3999999.9998984 ellps=GRS80 units=us-ft towgs84=0,0,0
2279 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
2280 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.0001504 y_0=999999.999996 ellps=GRS80 units=ft towgs84=0,0,0
2281 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.0001504 y_0=1999999.999992 ellps=GRS80 units=ft towgs84=0,0,0
2282 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.0001504 y_0=2999999.999988 ellps=GRS80 units=ft towgs84=0,0,0
2283 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000.0001016 y_0=2000000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
2284 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000.0001016 y_0=999999.999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
2285 lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2286 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2287 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2288 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2289 lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
2290 sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=700000 y_0=400000 a=6378135 rf=298.257 nadgrids=NB7783v2.gsb
2294 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=4500000 y_0=0 a=6378135 rf=298.257 nadgrids=NB7783v2.gsb
2295 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=5500000 y_0=0 a=6378135 rf=298.257 nadgrids=NB7783v2.gsb
2308 tmerc lat_0=0 lon_0=109 k=0.9996 x_0=500000 y_0=10000000 ellps=bessel towgs84=-378.873,676.002,-46.255
2309 tmerc lat_0=0 lon_0=116 k=0.9996 x_0=500000 y_0=10000000 datum=WGS84
2310 tmerc lat_0=0 lon_0=132 k=0.9996 x_0=500000 y_0=10000000 datum=WGS84
2311 tmerc lat_0=0 lon_0=6 k=0.9996 x_0=500000 y_0=0 datum=WGS84
2312 utm zone=33 a=6378249.145 rf=293.465 towgs84=-56.1,-167.8,13.1
2313 utm zone=33 a=6378249.145 rf=293.465 towgs84=-104.4,-136.6,201.2
2314 cass lat_0=10.4416666666667 lon_0=-61.3333333333333 x_0=86501.46392052 y_0=65379.0134283 a=6378293.64520876 b=6356617.98767984 to_meter=0.3047972654 towgs84=-61.702,284.488,472.052
2315 utm zone=19 south ellps=intl towgs84=-154.5,150.7,100.4
2316 utm zone=20 south ellps=intl towgs84=-154.5,150.7,100.4
2317 lcc lat_0=6 lon_0=-66 lat_1=9 lat_2=3 x_0=1000000 y_0=1000000 ellps=intl towgs84=-307.7,265.3,-363.5
2318 lcc lat_0=25.08951 lon_0=48 lat_1=17 lat_2=33 x_0=0 y_0=0 ellps=intl towgs84=-85.645,-273.077,-79.708,2.289,-1.421,2.532,3.194
2319 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
2320 tmerc lat_0=0 lon_0=30 k=1 x_0=500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
2321 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
2322 tmerc lat_0=0 lon_0=36 k=1 x_0=500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
2323 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
2324 tmerc lat_0=0 lon_0=42 k=1 x_0=500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
2325 tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
2326 tmerc lat_0=22.3121333333333 lon_0=114.178555555556 k=1 x_0=836694.05 y_0=819069.8 ellps=intl towgs84=-162.619,-276.959,-161.764,0.067753,-2.243648,-1.158828,-1.094246
2327 tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0 ellps=IAU76
2328 tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0 ellps=IAU76
2329 tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0 ellps=IAU76
2330 tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0 ellps=IAU76
2331 tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0 ellps=IAU76
2332 tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0 ellps=IAU76
2333 tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0 ellps=IAU76
2334 tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0 ellps=IAU76
2335 tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0 ellps=IAU76
2336 tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0 ellps=IAU76
2337 tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0 ellps=IAU76
2338 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=IAU76
2339 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=IAU76
2340 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=IAU76
2341 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=IAU76
2342 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=IAU76
2343 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=IAU76
2344 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=IAU76
2345 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=IAU76
2346 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=IAU76
2347 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=IAU76
2348 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=IAU76
2349 tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0 ellps=IAU76
2350 tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0 ellps=IAU76
2351 tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0 ellps=IAU76
2352 tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0 ellps=IAU76
2353 tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0 ellps=IAU76
2354 tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0 ellps=IAU76
2355 tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0 ellps=IAU76
2356 tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0 ellps=IAU76
2357 tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0 ellps=IAU76
2358 tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0 ellps=IAU76
2359 tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0 ellps=IAU76
2360 tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0 ellps=IAU76
2361 tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0 ellps=IAU76
2362 tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0 ellps=IAU76
2363 tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0 ellps=IAU76
2364 tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0 ellps=IAU76
2365 tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0 ellps=IAU76
2366 tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0 ellps=IAU76
2367 tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0 ellps=IAU76
2368 tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0 ellps=IAU76
2369 tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0 ellps=IAU76
2370 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=IAU76
2371 tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0 ellps=IAU76
2372 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=IAU76
2373 tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0 ellps=IAU76
2374 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=IAU76
2375 tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0 ellps=IAU76
2376 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=IAU76
2377 tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0 ellps=IAU76
2378 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=IAU76
2379 tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0 ellps=IAU76
2380 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=IAU76
2381 tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0 ellps=IAU76
2382 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=IAU76
2383 tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0 ellps=IAU76
2384 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=IAU76
2385 tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0 ellps=IAU76
2386 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=IAU76
2387 tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0 ellps=IAU76
2388 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=IAU76
2389 tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0 ellps=IAU76
2390 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=IAU76
2391 tmerc lat_0=0 lon_0=21 k=1 x_0=1500000 y_0=0 ellps=intl towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496
2392 tmerc lat_0=0 lon_0=24 k=1 x_0=2500000 y_0=0 ellps=intl towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496
2393 tmerc lat_0=0 lon_0=27 k=1 x_0=3500000 y_0=0 ellps=intl towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496
2394 tmerc lat_0=0 lon_0=30 k=1 x_0=4500000 y_0=0 ellps=intl towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496
2395 tmerc lat_0=0 lon_0=45 k=1 x_0=8500000 y_0=0 ellps=krass towgs84=-76,-138,67
2396 tmerc lat_0=0 lon_0=51 k=1 x_0=9500000 y_0=0 ellps=krass towgs84=-76,-138,67
2397 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=krass towgs84=24.9,-126.4,-93.2,-0.063,-0.247,-0.041,1.01
2398 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=krass towgs84=24.9,-126.4,-93.2,-0.063,-0.247,-0.041,1.01
2399 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=krass towgs84=24.9,-126.4,-93.2,-0.063,-0.247,-0.041,1.01
2401 tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2402 tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2403 tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2404 tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2405 tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2406 tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2407 tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2408 tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2409 tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2410 tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2411 tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2412 tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2413 tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2414 tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2415 tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2416 tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2417 tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2418 tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2419 tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2420 tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2421 tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2422 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2423 tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2424 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2425 tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2426 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2427 tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2428 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2429 tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2430 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2431 tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2432 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2433 tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2434 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2435 tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2436 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2437 tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2438 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2439 tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2440 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2441 tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2442 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
2443 tmerc lat_0=33 lon_0=129.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2444 tmerc lat_0=33 lon_0=131 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2445 tmerc lat_0=36 lon_0=132.166666666667 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2446 tmerc lat_0=33 lon_0=133.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2447 tmerc lat_0=36 lon_0=134.333333333333 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2448 tmerc lat_0=36 lon_0=136 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2449 tmerc lat_0=36 lon_0=137.166666666667 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2450 tmerc lat_0=36 lon_0=138.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2451 tmerc lat_0=36 lon_0=139.833333333333 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2452 tmerc lat_0=40 lon_0=140.833333333333 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2453 tmerc lat_0=44 lon_0=140.25 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2454 tmerc lat_0=44 lon_0=142.25 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2455 tmerc lat_0=44 lon_0=144.25 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2456 tmerc lat_0=26 lon_0=142 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2457 tmerc lat_0=26 lon_0=127.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2458 tmerc lat_0=26 lon_0=124 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2459 tmerc lat_0=26 lon_0=131 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2460 tmerc lat_0=20 lon_0=136 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2461 tmerc lat_0=26 lon_0=154 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
2462 tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0 ellps=krass towgs84=-44.183,-0.58,-38.489,2.3867,2.7072,-3.5196,-8.2703
2463 tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2464 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2465 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2466 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2467 tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2468 tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2469 tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2470 tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2471 tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2472 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2473 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2474 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2475 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2476 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2477 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2478 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2479 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2480 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2481 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2482 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2483 tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2484 tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2485 tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2486 tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2487 tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2488 tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2489 tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2490 tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2491 tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2494 tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2495 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2496 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2497 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2498 tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2499 tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2500 tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2501 tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2502 tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2503 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2504 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2505 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2506 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2507 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2508 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2509 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2510 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2511 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2512 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2513 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2514 tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2515 tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2516 tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2517 tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2518 tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2519 tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2520 tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2521 tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2522 tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2523 tmerc lat_0=0 lon_0=21 k=1 x_0=7500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2524 tmerc lat_0=0 lon_0=24 k=1 x_0=8500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2525 tmerc lat_0=0 lon_0=27 k=1 x_0=9500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2526 tmerc lat_0=0 lon_0=30 k=1 x_0=10500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2527 tmerc lat_0=0 lon_0=33 k=1 x_0=11500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2528 tmerc lat_0=0 lon_0=36 k=1 x_0=12500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2529 tmerc lat_0=0 lon_0=39 k=1 x_0=13500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2530 tmerc lat_0=0 lon_0=42 k=1 x_0=14500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2531 tmerc lat_0=0 lon_0=45 k=1 x_0=15500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2532 tmerc lat_0=0 lon_0=48 k=1 x_0=16500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2533 tmerc lat_0=0 lon_0=51 k=1 x_0=17500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2534 tmerc lat_0=0 lon_0=54 k=1 x_0=18500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2535 tmerc lat_0=0 lon_0=57 k=1 x_0=19500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2536 tmerc lat_0=0 lon_0=60 k=1 x_0=20500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2537 tmerc lat_0=0 lon_0=63 k=1 x_0=21500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2538 tmerc lat_0=0 lon_0=66 k=1 x_0=22500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2539 tmerc lat_0=0 lon_0=69 k=1 x_0=23500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2540 tmerc lat_0=0 lon_0=72 k=1 x_0=24500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2541 tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2542 tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2543 tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2544 tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2545 tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2546 tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2547 tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2548 tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2549 tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2551 tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2552 tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2553 tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2554 tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2555 tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2556 tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2557 tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2558 tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2559 tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2560 tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2561 tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2562 tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2563 tmerc lat_0=0 lon_0=138 k=1 x_0=46500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2564 tmerc lat_0=0 lon_0=141 k=1 x_0=47500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2565 tmerc lat_0=0 lon_0=144 k=1 x_0=48500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2566 tmerc lat_0=0 lon_0=147 k=1 x_0=49500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2567 tmerc lat_0=0 lon_0=150 k=1 x_0=50500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2568 tmerc lat_0=0 lon_0=153 k=1 x_0=51500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2569 tmerc lat_0=0 lon_0=156 k=1 x_0=52500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2570 tmerc lat_0=0 lon_0=159 k=1 x_0=53500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2571 tmerc lat_0=0 lon_0=162 k=1 x_0=54500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2572 tmerc lat_0=0 lon_0=165 k=1 x_0=55500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2573 tmerc lat_0=0 lon_0=168 k=1 x_0=56500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2574 tmerc lat_0=0 lon_0=171 k=1 x_0=57500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2575 tmerc lat_0=0 lon_0=174 k=1 x_0=58500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2576 tmerc lat_0=0 lon_0=177 k=1 x_0=59500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2578 tmerc lat_0=0 lon_0=-177 k=1 x_0=61500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2579 tmerc lat_0=0 lon_0=-174 k=1 x_0=62500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2580 tmerc lat_0=0 lon_0=-171 k=1 x_0=63500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2581 tmerc lat_0=0 lon_0=-168 k=1 x_0=64500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2582 tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2583 tmerc lat_0=0 lon_0=24 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2584 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2585 tmerc lat_0=0 lon_0=30 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2586 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2587 tmerc lat_0=0 lon_0=36 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2588 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2589 tmerc lat_0=0 lon_0=42 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2590 tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2591 tmerc lat_0=0 lon_0=48 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2592 tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2593 tmerc lat_0=0 lon_0=54 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2594 tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2595 tmerc lat_0=0 lon_0=60 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2596 tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2597 tmerc lat_0=0 lon_0=66 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2598 tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2599 tmerc lat_0=0 lon_0=72 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2601 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2602 tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2603 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2604 tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2605 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2606 tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2607 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2608 tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2609 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2610 tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2611 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2612 tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2613 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2614 tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2615 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2616 tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2617 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2618 tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2619 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2620 tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2621 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2622 tmerc lat_0=0 lon_0=138 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2623 tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2624 tmerc lat_0=0 lon_0=144 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2625 tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2626 tmerc lat_0=0 lon_0=150 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2627 tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2628 tmerc lat_0=0 lon_0=156 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2629 tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2630 tmerc lat_0=0 lon_0=162 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2631 tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2632 tmerc lat_0=0 lon_0=168 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2633 tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2634 tmerc lat_0=0 lon_0=174 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2635 tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2636 tmerc lat_0=0 lon_0=180 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2637 tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2638 tmerc lat_0=0 lon_0=-174 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2639 tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2640 tmerc lat_0=0 lon_0=-168 k=1 x_0=500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2641 tmerc lat_0=0 lon_0=21 k=1 x_0=7500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2642 tmerc lat_0=0 lon_0=24 k=1 x_0=8500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2643 tmerc lat_0=0 lon_0=27 k=1 x_0=9500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2644 tmerc lat_0=0 lon_0=30 k=1 x_0=10500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2645 tmerc lat_0=0 lon_0=33 k=1 x_0=11500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2646 tmerc lat_0=0 lon_0=36 k=1 x_0=12500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2647 tmerc lat_0=0 lon_0=39 k=1 x_0=13500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2648 tmerc lat_0=0 lon_0=42 k=1 x_0=14500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2649 tmerc lat_0=0 lon_0=45 k=1 x_0=15500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2650 tmerc lat_0=0 lon_0=48 k=1 x_0=16500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2651 tmerc lat_0=0 lon_0=51 k=1 x_0=17500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2652 tmerc lat_0=0 lon_0=54 k=1 x_0=18500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2653 tmerc lat_0=0 lon_0=57 k=1 x_0=19500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2654 tmerc lat_0=0 lon_0=60 k=1 x_0=20500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2655 tmerc lat_0=0 lon_0=63 k=1 x_0=21500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2656 tmerc lat_0=0 lon_0=66 k=1 x_0=22500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2657 tmerc lat_0=0 lon_0=69 k=1 x_0=23500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2658 tmerc lat_0=0 lon_0=72 k=1 x_0=24500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2659 tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2660 tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2661 tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2662 tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2663 tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2664 tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2665 tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2666 tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2667 tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2668 tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2669 tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2670 tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2671 tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2672 tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2673 tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2674 tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2675 tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2676 tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2677 tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2678 tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2679 tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2680 tmerc lat_0=0 lon_0=138 k=1 x_0=46500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2681 tmerc lat_0=0 lon_0=141 k=1 x_0=47500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2682 tmerc lat_0=0 lon_0=144 k=1 x_0=48500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2683 tmerc lat_0=0 lon_0=147 k=1 x_0=49500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2684 tmerc lat_0=0 lon_0=150 k=1 x_0=50500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2685 tmerc lat_0=0 lon_0=153 k=1 x_0=51500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2686 tmerc lat_0=0 lon_0=156 k=1 x_0=52500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2687 tmerc lat_0=0 lon_0=159 k=1 x_0=53500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2688 tmerc lat_0=0 lon_0=162 k=1 x_0=54500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2689 tmerc lat_0=0 lon_0=165 k=1 x_0=55500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2690 tmerc lat_0=0 lon_0=168 k=1 x_0=56500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2691 tmerc lat_0=0 lon_0=171 k=1 x_0=57500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2692 tmerc lat_0=0 lon_0=174 k=1 x_0=58500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2693 tmerc lat_0=0 lon_0=177 k=1 x_0=59500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2695 tmerc lat_0=0 lon_0=-177 k=1 x_0=61500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2696 tmerc lat_0=0 lon_0=-174 k=1 x_0=62500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2697 tmerc lat_0=0 lon_0=-171 k=1 x_0=63500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2698 tmerc lat_0=0 lon_0=-168 k=1 x_0=64500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2699 tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2700 tmerc lat_0=0 lon_0=24 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2701 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2702 tmerc lat_0=0 lon_0=30 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2703 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2704 tmerc lat_0=0 lon_0=36 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2705 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2706 tmerc lat_0=0 lon_0=42 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2707 tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2708 tmerc lat_0=0 lon_0=48 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2709 tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2710 tmerc lat_0=0 lon_0=54 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2711 tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2712 tmerc lat_0=0 lon_0=60 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2713 tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2714 tmerc lat_0=0 lon_0=66 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2715 tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2716 tmerc lat_0=0 lon_0=72 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2717 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2718 tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2719 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2720 tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2721 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2722 tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2723 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2724 tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2725 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2726 tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2727 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2728 tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2729 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2730 tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2731 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2732 tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2733 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2734 tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2735 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2736 utm zone=36 south ellps=clrk66 towgs84=-82.875,-57.097,-156.768,-2.158,1.524,-0.982,-0.359
2737 utm zone=37 south ellps=clrk66 towgs84=-82.875,-57.097,-156.768,-2.158,1.524,-0.982,-0.359
2738 tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2739 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2740 tmerc lat_0=0 lon_0=138 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2741 tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2742 tmerc lat_0=0 lon_0=144 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2743 tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2744 tmerc lat_0=0 lon_0=150 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2745 tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2746 tmerc lat_0=0 lon_0=156 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2747 tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2748 tmerc lat_0=0 lon_0=162 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2749 tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2750 tmerc lat_0=0 lon_0=168 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2751 tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2752 tmerc lat_0=0 lon_0=174 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2753 tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2754 tmerc lat_0=0 lon_0=180 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2755 tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2756 tmerc lat_0=0 lon_0=-174 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2757 tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2758 tmerc lat_0=0 lon_0=-168 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
2759 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2760 tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2761 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2762 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2763 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2764 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=400000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2765 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=400000 y_0=400000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2766 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2767 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2768 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2769 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2770 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2771 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2772 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2773 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2774 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2775 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.6096 y_0=152400.3048 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2776 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2777 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2778 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2779 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2780 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2781 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2782 tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966667 x_0=500000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2783 tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966667 x_0=500000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2784 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2785 tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2786 tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2787 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2788 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2789 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2790 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2791 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=700000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2792 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=100000 y_0=250000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2793 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=250000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2794 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2795 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2796 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=400000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2797 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=400000 y_0=400000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2798 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2799 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000 y_0=500000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2800 lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=1000000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2801 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=1000000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2802 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2803 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2804 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=400000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2805 lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000 y_0=750000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2806 lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2807 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=8000000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2808 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=6000000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2809 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=4000000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2810 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000 y_0=100000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2811 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000 y_0=100000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2812 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000 y_0=100000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2813 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2814 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2815 tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=250000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2816 tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=500000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2817 tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=850000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2818 lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2819 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2820 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2821 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2822 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2823 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2824 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2825 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2826 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2827 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2828 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2829 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2830 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2831 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2832 lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2833 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2834 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2835 lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2836 lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2837 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2838 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2839 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2840 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2841 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2842 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2843 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2844 lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000 y_0=1000000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2845 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2846 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=700000 y_0=3000000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2847 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=4000000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2848 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2849 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000 y_0=1000000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2850 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000 y_0=2000000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2851 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000 y_0=3000000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2852 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2853 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000 y_0=2000000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2854 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000 y_0=1000000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2855 lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2856 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2857 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2858 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2859 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2860 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2861 lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2862 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2863 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2864 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2865 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2866 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2867 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2868 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2869 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 ellps=GRS80 units=ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2870 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2871 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2872 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2873 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2874 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2875 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2876 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2877 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2878 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2879 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.609601219 y_0=152400.30480061 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2880 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2881 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2882 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2883 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2884 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2885 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=699999.999898399 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2886 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2887 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2888 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2891 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2892 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2893 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=399999.9998984 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2894 lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000.0001016 y_0=750000 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2895 lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2896 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=7999999.999968 y_0=0 ellps=GRS80 units=ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2897 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=5999999.999976 y_0=0 ellps=GRS80 units=ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2898 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=3999999.999984 y_0=0 ellps=GRS80 units=ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2899 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2900 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=699999.999898399 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2901 lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2902 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2903 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2904 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2905 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2906 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=249999.9998984 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2907 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2908 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2909 lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2910 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2911 lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2912 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2913 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 y_0=0 ellps=GRS80 units=ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2914 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 y_0=0 ellps=GRS80 units=ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2915 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2916 lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000.0001016 y_0=999999.999898399 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2917 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000.0001016 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2918 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=699999.999898399 y_0=3000000 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2919 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=3999999.9998984 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2920 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000.0001016 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2921 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.0001504 y_0=999999.999996 ellps=GRS80 units=ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2922 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.0001504 y_0=1999999.999992 ellps=GRS80 units=ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2923 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.0001504 y_0=2999999.999988 ellps=GRS80 units=ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2924 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000.0001016 y_0=2000000.0001016 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2925 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000.0001016 y_0=999999.999898399 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2926 lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2927 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2928 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2929 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2930 lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2931 tmerc lat_0=0 lon_0=13 k=0.9996 x_0=500000 y_0=0 ellps=clrk80ign towgs84=-106,-87,188
2932 tmerc lat_0=24.45 lon_0=51.2166666666667 k=0.99999 x_0=200000 y_0=300000 ellps=intl towgs84=-119.4248,-303.65872,-11.00061,1.164298,0.174458,1.096259,3.657065
2933 utm zone=50 south ellps=bessel towgs84=-404.78,685.68,45.47
2935 tmerc lat_0=0.116666666666667 lon_0=41.5333333333333 k=1 x_0=1300000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2936 tmerc lat_0=0.116666666666667 lon_0=44.5333333333333 k=1 x_0=2300000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2937 tmerc lat_0=0.116666666666667 lon_0=47.5333333333333 k=1 x_0=3300000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2938 tmerc lat_0=0.116666666666667 lon_0=50.5333333333333 k=1 x_0=4300000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2939 tmerc lat_0=0.133333333333333 lon_0=50.7666666666667 k=1 x_0=2300000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2940 tmerc lat_0=0.133333333333333 lon_0=53.7666666666667 k=1 x_0=3300000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2941 tmerc lat_0=0.133333333333333 lon_0=56.7666666666667 k=1 x_0=4300000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
2942 utm zone=28 ellps=intl towgs84=-494.088,-312.129,279.877,-1.423,-1.013,1.59,-0.748
2943 utm zone=28 ellps=intl towgs84=-289,-124,60
2945 tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
2946 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
2947 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
2948 tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
2949 tmerc lat_0=0 lon_0=-70.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
2950 tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
2951 tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
2952 tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
2953 sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=2500000 y_0=7500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
2954 sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
2955 utm zone=11 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
2956 utm zone=12 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
2957 utm zone=13 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
2958 utm zone=17 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
2959 utm zone=18 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
2960 utm zone=19 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
2961 utm zone=20 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
2962 utm zone=21 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
2964 aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
2965 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983997 y_0=249999.9998984 ellps=GRS80 units=us-ft towgs84=0,0,0
2966 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249999.9998984 ellps=GRS80 units=us-ft towgs84=0,0,0
2967 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983997 y_0=249999.9998984 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2968 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249999.9998984 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2969 utm zone=20 ellps=intl towgs84=137,248,-430
2970 utm zone=20 ellps=intl towgs84=-472.29,-5.63,-304.12,0.4362,-0.8374,0.2563,1.8984
2971 utm zone=22 ellps=intl towgs84=-186,230,110
2972 utm zone=22 ellps=GRS80 towgs84=0,0,0
2973 utm zone=20 ellps=intl towgs84=126.93,547.94,130.41,-2.7867,5.1612,-0.8584,13.8227
2975 utm zone=40 south ellps=GRS80 towgs84=0,0,0
2976 utm zone=6 south ellps=intl towgs84=162,117,154
2977 utm zone=5 south ellps=intl towgs84=72.51,345.411,79.241,-1.5862,-0.8826,-0.5495,1.3653
2978 utm zone=7 south ellps=intl towgs84=165.804,216.213,180.26,-0.6251,-0.4515,-0.0721,7.4111
2980 utm zone=38 south ellps=intl towgs84=-382,-59,-262
2981 utm zone=58 south ellps=intl towgs84=137.092,131.66,91.475,-1.9436,-11.5993,-4.3321,-7.4824
2987 utm zone=21 ellps=clrk66 towgs84=11.363,424.148,373.13
2988 utm zone=1 south ellps=intl towgs84=253,-132,-127
2991 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0 ellps=GRS80 towgs84=0,0,0
2992 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
2993 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2994 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 y_0=0 ellps=GRS80 units=ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
2995 utm zone=58 south ellps=intl towgs84=-408.809,366.856,-412.987,1.8842,-0.5308,2.1655,-121.0993
2996 utm zone=58 south ellps=intl towgs84=-13,-348,292
2997 utm zone=58 south ellps=intl towgs84=-480.26,-438.32,-643.429,16.3119,20.1721,-4.0349,-111.7002
2998 utm zone=58 south ellps=intl towgs84=-10.18,-350.43,291.37
2999 utm zone=38 south ellps=intl towgs84=-963,510,-359
3000 merc lon_0=110 k=0.997 x_0=3900000 y_0=900000 ellps=bessel towgs84=-404.78,685.68,45.47
3001 merc lon_0=110 k=0.997 x_0=3900000 y_0=900000 ellps=bessel towgs84=-378.873,676.002,-46.255
3002 merc lon_0=110 k=0.997 x_0=3900000 y_0=900000 ellps=bessel towgs84=-587.8,519.75,145.76
3003 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=1500000 y_0=0 ellps=intl towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68
3004 tmerc lat_0=0 lon_0=15 k=0.9996 x_0=2520000 y_0=0 ellps=intl towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68
3005 aea lat_0=45 lon_0=-126 lat_1=50 lat_2=58.5 x_0=1000000 y_0=0 ellps=GRS80 towgs84=0,0,0
3006 utm zone=33 ellps=GRS80 towgs84=0,0,0
3007 tmerc lat_0=0 lon_0=12 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
3008 tmerc lat_0=0 lon_0=13.5 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
3009 tmerc lat_0=0 lon_0=15 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
3010 tmerc lat_0=0 lon_0=16.5 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
3011 tmerc lat_0=0 lon_0=18 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
3012 tmerc lat_0=0 lon_0=14.25 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
3013 tmerc lat_0=0 lon_0=15.75 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
3014 tmerc lat_0=0 lon_0=17.25 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
3015 tmerc lat_0=0 lon_0=18.75 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
3016 tmerc lat_0=0 lon_0=20.25 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
3017 tmerc lat_0=0 lon_0=21.75 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
3018 tmerc lat_0=0 lon_0=23.25 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
3019 tmerc lat_0=0 lon_0=11.3082777777778 k=1 x_0=1500000 y_0=0 ellps=bessel towgs84=419.3836,99.3335,591.3451,0.850389,1.817277,-7.862238,-0.99496
3020 tmerc lat_0=0 lon_0=13.5582777777778 k=1 x_0=1500000 y_0=0 ellps=bessel towgs84=419.3836,99.3335,591.3451,0.850389,1.817277,-7.862238,-0.99496
3021 tmerc lat_0=0 lon_0=15.8082777777778 k=1 x_0=1500000 y_0=0 ellps=bessel towgs84=419.3836,99.3335,591.3451,0.850389,1.817277,-7.862238,-0.99496
3022 tmerc lat_0=0 lon_0=18.0582777777778 k=1 x_0=1500000 y_0=0 ellps=bessel towgs84=419.3836,99.3335,591.3451,0.850389,1.817277,-7.862238,-0.99496
3023 tmerc lat_0=0 lon_0=20.3082777777778 k=1 x_0=1500000 y_0=0 ellps=bessel towgs84=419.3836,99.3335,591.3451,0.850389,1.817277,-7.862238,-0.99496
3024 tmerc lat_0=0 lon_0=22.5582777777778 k=1 x_0=1500000 y_0=0 ellps=bessel towgs84=419.3836,99.3335,591.3451,0.850389,1.817277,-7.862238,-0.99496
3025 tmerc lat_0=0 lon_0=11.3082777777778 k=1 x_0=1500000 y_0=0 ellps=bessel
3026 tmerc lat_0=0 lon_0=13.5582777777778 k=1 x_0=1500000 y_0=0 ellps=bessel
3027 tmerc lat_0=0 lon_0=15.8082777777778 k=1 x_0=1500000 y_0=0 ellps=bessel
3028 tmerc lat_0=0 lon_0=18.0582777777778 k=1 x_0=1500000 y_0=0 ellps=bessel
3029 tmerc lat_0=0 lon_0=20.3082777777778 k=1 x_0=1500000 y_0=0 ellps=bessel
3030 tmerc lat_0=0 lon_0=22.5582777777778 k=1 x_0=1500000 y_0=0 ellps=bessel
3031 stere lat_0=-90 lat_ts=-71 lon_0=0 x_0=0 y_0=0 datum=WGS84
3032 stere lat_0=-90 lat_ts=-71 lon_0=70 x_0=6000000 y_0=6000000 datum=WGS84
3033 lcc lat_0=-50 lon_0=70 lat_1=-68.5 lat_2=-74.5 x_0=6000000 y_0=6000000 datum=WGS84
3034 lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 ellps=GRS80 towgs84=0,0,0
3035 laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 ellps=GRS80 towgs84=0,0,0
3036 utm zone=36 south ellps=WGS84 towgs84=0,0,0
3037 utm zone=37 south ellps=WGS84 towgs84=0,0,0
3040 utm zone=28 ellps=GRS80 towgs84=0,0,0
3041 utm zone=29 ellps=GRS80 towgs84=0,0,0
3042 utm zone=30 ellps=GRS80 towgs84=0,0,0
3043 utm zone=31 ellps=GRS80 towgs84=0,0,0
3044 utm zone=32 ellps=GRS80 towgs84=0,0,0
3045 utm zone=33 ellps=GRS80 towgs84=0,0,0
3046 utm zone=34 ellps=GRS80 towgs84=0,0,0
3047 utm zone=35 ellps=GRS80 towgs84=0,0,0
3048 utm zone=36 ellps=GRS80 towgs84=0,0,0
3049 utm zone=37 ellps=GRS80 towgs84=0,0,0
3054 utm zone=26 ellps=intl towgs84=-73,46,-86
3055 utm zone=27 ellps=intl towgs84=-73,46,-86
3056 utm zone=28 ellps=intl towgs84=-73,46,-86
3057 lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=500000 y_0=500000 ellps=GRS80 towgs84=0,0,0
3058 tmerc lat_0=0 lon_0=-8.5 k=1 x_0=50000 y_0=-7800000 ellps=intl towgs84=982.6087,552.753,-540.873,6.681627,-31.611492,-19.848161,16.805
3059 tmerc lat_0=0 lon_0=24 k=0.9996 x_0=500000 y_0=-6000000 ellps=GRS80 towgs84=0,0,0
3060 utm zone=58 south ellps=intl towgs84=97.295,-263.247,310.882,-1.5999,0.8386,3.1409,13.3259
3061 utm zone=28 ellps=intl towgs84=-210.502,-66.902,-48.476,2.094,-15.067,-5.817,0.485
3062 utm zone=26 ellps=intl towgs84=-211.939,137.626,58.3,-0.089,0.251,0.079,0.384
3063 utm zone=26 ellps=intl towgs84=-105.854,165.589,-38.312,-0.003,-0.026,0.024,-0.048
3064 utm zone=32 ellps=GRS80 towgs84=0,0,0
3065 utm zone=33 ellps=GRS80 towgs84=0,0,0
3066 tmerc lat_0=0 lon_0=37 k=0.9998 x_0=500000 y_0=-3000000 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
3067 utm zone=35 ellps=GRS80 towgs84=0,0,0
3068 cass lat_0=52.4186482777778 lon_0=13.6272036666667 x_0=40000 y_0=10000 ellps=bessel nadgrids=BETA2007.gsb towgs84=597.1,71.4,412.1,0.894,0.068,-1.563,7.58
3069 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=500000 y_0=-4500000 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
3070 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4480000 ellps=GRS80 towgs84=0,0,0
3071 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4480000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3072 tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 y_0=0 ellps=GRS80 towgs84=0,0,0
3074 tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 y_0=0 ellps=GRS80 towgs84=0,0,0
3075 tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3077 tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3078 omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816 ellps=GRS80 towgs84=0,0,0
3079 omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3080 lcc lat_0=31.1666666666667 lon_0=-100 lat_1=27.4166666666667 lat_2=34.9166666666667 x_0=914400 y_0=914400 ellps=clrk66 nadgrids=NTv2_0.gsb units=ft towgs84=-8,160,176
3081 lcc lat_0=31.1666666666667 lon_0=-100 lat_1=27.4166666666667 lat_2=34.9166666666667 x_0=1000000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
3082 lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000 ellps=GRS80 towgs84=0,0,0
3083 aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 ellps=GRS80 towgs84=0,0,0
3084 lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3085 aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3086 aea lat_0=24 lon_0=-84 lat_1=24 lat_2=31.5 x_0=400000 y_0=0 ellps=GRS80 towgs84=0,0,0
3087 aea lat_0=24 lon_0=-84 lat_1=24 lat_2=31.5 x_0=400000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3088 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
3089 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=999999.999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
3090 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3091 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=999999.999898399 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3092 utm zone=51 ellps=bessel towgs84=-147,506,687
3093 utm zone=52 ellps=bessel towgs84=-147,506,687
3094 utm zone=53 ellps=bessel towgs84=-147,506,687
3095 utm zone=54 ellps=bessel towgs84=-147,506,687
3096 utm zone=55 ellps=bessel towgs84=-147,506,687
3097 utm zone=51 ellps=GRS80 towgs84=0,0,0
3098 utm zone=52 ellps=GRS80 towgs84=0,0,0
3099 utm zone=53 ellps=GRS80 towgs84=0,0,0
3100 utm zone=54 ellps=GRS80 towgs84=0,0,0
3101 utm zone=55 ellps=GRS80 towgs84=0,0,0
3102 lcc lat_1=-14.2666666666667 lat_0=-14.2666666666667 lon_0=-170 k_0=1 x_0=152400.30480061 y_0=95169.3116586233 ellps=clrk66 units=us-ft towgs84=-115,118,426
3106 tmerc lat_0=0 lon_0=90 k=0.9996 x_0=500000 y_0=0 ellps=evrst30 towgs84=283.729,735.942,261.143
3107 lcc lat_0=-32 lon_0=135 lat_1=-28 lat_2=-36 x_0=1000000 y_0=2000000 ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
3108 tmerc lat_0=49.5 lon_0=-2.41666666666667 k=0.999997 x_0=47000 y_0=50000 ellps=GRS80 towgs84=0,0,0
3109 tmerc lat_0=49.225 lon_0=-2.135 k=0.9999999 x_0=40000 y_0=70000 ellps=GRS80 towgs84=0,0,0
3110 lcc lat_0=-37 lon_0=145 lat_1=-36 lat_2=-38 x_0=2500000 y_0=4500000 ellps=aust_SA towgs84=-124,-60,154
3111 lcc lat_0=-37 lon_0=145 lat_1=-36 lat_2=-38 x_0=2500000 y_0=2500000 ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
3112 lcc lat_0=0 lon_0=134 lat_1=-18 lat_2=-36 x_0=0 y_0=0 ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
3113 tmerc lat_0=-28 lon_0=153 k=0.99999 x_0=50000 y_0=100000 ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
3114 tmerc lat_0=4.59620041666667 lon_0=-80.0775079166667 k=1 x_0=1000000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
3115 tmerc lat_0=4.59620041666667 lon_0=-77.0775079166667 k=1 x_0=1000000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
3116 tmerc lat_0=4.59620041666667 lon_0=-74.0775079166667 k=1 x_0=1000000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
3117 tmerc lat_0=4.59620041666667 lon_0=-71.0775079166667 k=1 x_0=1000000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
3118 tmerc lat_0=4.59620041666667 lon_0=-68.0775079166667 k=1 x_0=1000000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
3119 tmerc lat_0=0 lon_0=10.5 k=0.999 x_0=1000000 y_0=1000000 ellps=intl towgs84=-206.1,-174.7,-87.7
3120 sterea lat_0=50.625 lon_0=21.0833333333333 k=0.9998 x_0=4637000 y_0=5467000 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
3121 tmerc lat_0=0 lon_0=117 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06
3122 tmerc lat_0=0 lon_0=119 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06
3123 tmerc lat_0=0 lon_0=121 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06
3124 tmerc lat_0=0 lon_0=123 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06
3125 tmerc lat_0=0 lon_0=125 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06
3126 tmerc lat_0=0 lon_0=19 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3127 tmerc lat_0=0 lon_0=20 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3128 tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3129 tmerc lat_0=0 lon_0=22 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3130 tmerc lat_0=0 lon_0=23 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3131 tmerc lat_0=0 lon_0=24 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3132 tmerc lat_0=0 lon_0=25 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3133 tmerc lat_0=0 lon_0=26 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3134 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3135 tmerc lat_0=0 lon_0=28 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3136 tmerc lat_0=0 lon_0=29 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3137 tmerc lat_0=0 lon_0=30 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3138 tmerc lat_0=0 lon_0=31 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3140 cass lat_0=-18 lon_0=178 x_0=109435.392 y_0=141622.272 a=6378306.3696 b=6356571.996 units=link towgs84=98,390,-22
3141 utm zone=60 south ellps=intl towgs84=265.025,384.929,-194.046
3142 utm zone=1 south ellps=intl towgs84=265.025,384.929,-194.046
3148 utm zone=48 ellps=evrst30 towgs84=199,931,318.9
3149 utm zone=49 ellps=evrst30 towgs84=199,931,318.9
3152 tmerc lat_0=0 lon_0=18.05779 k=0.99999425 x_0=100178.1808 y_0=-6500614.7836 ellps=GRS80 towgs84=0,0,0
3153 aea lat_0=45 lon_0=-126 lat_1=50 lat_2=58.5 x_0=1000000 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3154 utm zone=7 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3155 utm zone=8 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3156 utm zone=9 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3157 utm zone=10 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3158 utm zone=14 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3159 utm zone=15 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3160 utm zone=16 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3161 lcc lat_0=0 lon_0=-85 lat_1=44.5 lat_2=53.5 x_0=930000 y_0=6430000 ellps=GRS80 towgs84=0,0,0
3162 lcc lat_0=0 lon_0=-85 lat_1=44.5 lat_2=53.5 x_0=930000 y_0=6430000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3163 lcc lat_0=-21.5 lon_0=166 lat_1=-20.6666666666667 lat_2=-22.3333333333333 x_0=400000 y_0=300000 ellps=GRS80 towgs84=0,0,0
3164 utm zone=58 south ellps=WGS84 towgs84=-56.263,16.136,-22.856
3165 lcc lat_0=-22.26969175 lon_0=166.44242575 lat_1=-22.24469175 lat_2=-22.29469175 x_0=0.66 y_0=1.02 ellps=intl towgs84=-10.18,-350.43,291.37
3166 lcc lat_0=-22.2697222222222 lon_0=166.4425 lat_1=-22.2447222222222 lat_2=-22.2947222222222 x_0=8.313 y_0=-2.354 ellps=intl towgs84=-10.18,-350.43,291.37
3167 omerc no_uoff lat_0=4 lonc=102.25 alpha=323.0257905 gamma=323.130102361111 k=0.99984 x_0=804670.24 y_0=0 ellps=evrst69 to_meter=20.116756 towgs84=0,0,0
3168 omerc no_uoff lat_0=4 lonc=102.25 alpha=323.0257905 gamma=323.130102361111 k=0.99984 x_0=804670.24 y_0=0 ellps=evrst69 towgs84=0,0,0
3169 utm zone=57 south ellps=GRS80 towgs84=0,0,0
3170 utm zone=58 south ellps=GRS80 towgs84=0,0,0
3171 utm zone=59 south ellps=GRS80 towgs84=0,0,0
3172 utm zone=59 south ellps=intl towgs84=-408.809,366.856,-412.987,1.8842,-0.5308,2.1655,-121.0993
3174 aea lat_0=45.568977 lon_0=-84.455955 lat_1=42.122774 lat_2=49.01518 x_0=1000000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
3175 aea lat_0=45.568977 lon_0=-83.248627 lat_1=42.122774 lat_2=49.01518 x_0=1000000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
3176 tmerc lat_0=0 lon_0=106 k=0.9996 x_0=500000 y_0=0 ellps=evrst30 towgs84=199,931,318.9
3177 tmerc lat_0=0 lon_0=17 k=0.9965 x_0=1000000 y_0=0 ellps=intl towgs84=-208.4058,-109.8777,-2.5764
3178 utm zone=18 ellps=GRS80 towgs84=0,0,0
3179 utm zone=19 ellps=GRS80 towgs84=0,0,0
3180 utm zone=20 ellps=GRS80 towgs84=0,0,0
3181 utm zone=21 ellps=GRS80 towgs84=0,0,0
3182 utm zone=22 ellps=GRS80 towgs84=0,0,0
3183 utm zone=23 ellps=GRS80 towgs84=0,0,0
3184 utm zone=24 ellps=GRS80 towgs84=0,0,0
3185 utm zone=25 ellps=GRS80 towgs84=0,0,0
3186 utm zone=26 ellps=GRS80 towgs84=0,0,0
3187 utm zone=27 ellps=GRS80 towgs84=0,0,0
3188 utm zone=28 ellps=GRS80 towgs84=0,0,0
3189 utm zone=29 ellps=GRS80 towgs84=0,0,0
3190 tmerc lat_0=0 lon_0=9 k=0.99995 x_0=200000 y_0=0 ellps=intl towgs84=-208.4058,-109.8777,-2.5764
3191 tmerc lat_0=0 lon_0=11 k=0.99995 x_0=200000 y_0=0 ellps=intl towgs84=-208.4058,-109.8777,-2.5764
3192 tmerc lat_0=0 lon_0=13 k=0.99995 x_0=200000 y_0=0 ellps=intl towgs84=-208.4058,-109.8777,-2.5764
3193 tmerc lat_0=0 lon_0=15 k=0.99995 x_0=200000 y_0=0 ellps=intl towgs84=-208.4058,-109.8777,-2.5764
3194 tmerc lat_0=0 lon_0=17 k=0.99995 x_0=200000 y_0=0 ellps=intl towgs84=-208.4058,-109.8777,-2.5764
3195 tmerc lat_0=0 lon_0=19 k=0.99995 x_0=200000 y_0=0 ellps=intl towgs84=-208.4058,-109.8777,-2.5764
3196 tmerc lat_0=0 lon_0=21 k=0.99995 x_0=200000 y_0=0 ellps=intl towgs84=-208.4058,-109.8777,-2.5764
3197 tmerc lat_0=0 lon_0=23 k=0.99995 x_0=200000 y_0=0 ellps=intl towgs84=-208.4058,-109.8777,-2.5764
3198 tmerc lat_0=0 lon_0=25 k=0.99995 x_0=200000 y_0=0 ellps=intl towgs84=-208.4058,-109.8777,-2.5764
3199 utm zone=32 ellps=intl towgs84=-208.4058,-109.8777,-2.5764
3200 lcc lat_1=32.5 lat_0=32.5 lon_0=45 k_0=0.9987864078 x_0=1500000 y_0=1166200 a=6378249.145 rf=293.465 towgs84=-241.54,-163.64,396.06
3201 utm zone=33 ellps=intl towgs84=-208.4058,-109.8777,-2.5764
3202 utm zone=34 ellps=intl towgs84=-208.4058,-109.8777,-2.5764
3203 utm zone=35 ellps=intl towgs84=-208.4058,-109.8777,-2.5764
3204 lcc lat_0=-90 lon_0=-66 lat_1=-60.6666666666667 lat_2=-63.3333333333333 x_0=0 y_0=0 datum=WGS84
3205 lcc lat_0=-90 lon_0=-54 lat_1=-60.6666666666667 lat_2=-63.3333333333333 x_0=0 y_0=0 datum=WGS84
3206 lcc lat_0=-90 lon_0=-42 lat_1=-60.6666666666667 lat_2=-63.3333333333333 x_0=0 y_0=0 datum=WGS84
3207 lcc lat_0=-90 lon_0=-174 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 datum=WGS84
3208 lcc lat_0=-90 lon_0=-66 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 datum=WGS84
3209 lcc lat_0=-90 lon_0=-54 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 datum=WGS84
3210 lcc lat_0=-90 lon_0=42 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 datum=WGS84
3211 lcc lat_0=-90 lon_0=54 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 datum=WGS84
3212 lcc lat_0=-90 lon_0=66 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 datum=WGS84
3213 lcc lat_0=-90 lon_0=78 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 datum=WGS84
3214 lcc lat_0=-90 lon_0=90 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 datum=WGS84
3215 lcc lat_0=-90 lon_0=102 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 datum=WGS84
3216 lcc lat_0=-90 lon_0=114 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 datum=WGS84
3217 lcc lat_0=-90 lon_0=126 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 datum=WGS84
3218 lcc lat_0=-90 lon_0=138 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 datum=WGS84
3219 lcc lat_0=-90 lon_0=150 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 datum=WGS84
3220 lcc lat_0=-90 lon_0=162 lat_1=-64.6666666666667 lat_2=-67.3333333333333 x_0=0 y_0=0 datum=WGS84
3221 lcc lat_0=-90 lon_0=-102 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3222 lcc lat_0=-90 lon_0=-90 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3223 lcc lat_0=-90 lon_0=-78 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3224 lcc lat_0=-90 lon_0=-66 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3225 lcc lat_0=-90 lon_0=-18 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3226 lcc lat_0=-90 lon_0=-6 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3227 lcc lat_0=-90 lon_0=6 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3228 lcc lat_0=-90 lon_0=18 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3229 lcc lat_0=-90 lon_0=30 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3230 lcc lat_0=-90 lon_0=42 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3231 lcc lat_0=-90 lon_0=54 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3232 lcc lat_0=-90 lon_0=66 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3233 lcc lat_0=-90 lon_0=78 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3234 lcc lat_0=-90 lon_0=90 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3235 lcc lat_0=-90 lon_0=102 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3236 lcc lat_0=-90 lon_0=114 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3237 lcc lat_0=-90 lon_0=126 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3238 lcc lat_0=-90 lon_0=138 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3239 lcc lat_0=-90 lon_0=150 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3240 lcc lat_0=-90 lon_0=162 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3241 lcc lat_0=-90 lon_0=174 lat_1=-68.6666666666667 lat_2=-71.3333333333333 x_0=0 y_0=0 datum=WGS84
3242 lcc lat_0=-90 lon_0=-153 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 datum=WGS84
3243 lcc lat_0=-90 lon_0=-135 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 datum=WGS84
3244 lcc lat_0=-90 lon_0=-117 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 datum=WGS84
3245 lcc lat_0=-90 lon_0=-99 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 datum=WGS84
3246 lcc lat_0=-90 lon_0=-81 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 datum=WGS84
3247 lcc lat_0=-90 lon_0=-63 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 datum=WGS84
3248 lcc lat_0=-90 lon_0=-27 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 datum=WGS84
3249 lcc lat_0=-90 lon_0=-9 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 datum=WGS84
3250 lcc lat_0=-90 lon_0=9 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 datum=WGS84
3251 lcc lat_0=-90 lon_0=27 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 datum=WGS84
3252 lcc lat_0=-90 lon_0=45 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 datum=WGS84
3253 lcc lat_0=-90 lon_0=63 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 datum=WGS84
3254 lcc lat_0=-90 lon_0=81 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 datum=WGS84
3255 lcc lat_0=-90 lon_0=99 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 datum=WGS84
3256 lcc lat_0=-90 lon_0=117 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 datum=WGS84
3257 lcc lat_0=-90 lon_0=135 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 datum=WGS84
3258 lcc lat_0=-90 lon_0=153 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 datum=WGS84
3259 lcc lat_0=-90 lon_0=171 lat_1=-72.6666666666667 lat_2=-75.3333333333333 x_0=0 y_0=0 datum=WGS84
3260 lcc lat_0=-90 lon_0=-168 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 datum=WGS84
3261 lcc lat_0=-90 lon_0=-144 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 datum=WGS84
3262 lcc lat_0=-90 lon_0=-120 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 datum=WGS84
3263 lcc lat_0=-90 lon_0=-96 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 datum=WGS84
3264 lcc lat_0=-90 lon_0=-72 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 datum=WGS84
3265 lcc lat_0=-90 lon_0=-48 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 datum=WGS84
3266 lcc lat_0=-90 lon_0=-24 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 datum=WGS84
3267 lcc lat_0=-90 lon_0=0 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 datum=WGS84
3268 lcc lat_0=-90 lon_0=24 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 datum=WGS84
3269 lcc lat_0=-90 lon_0=48 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 datum=WGS84
3270 lcc lat_0=-90 lon_0=72 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 datum=WGS84
3271 lcc lat_0=-90 lon_0=96 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 datum=WGS84
3272 lcc lat_0=-90 lon_0=120 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 datum=WGS84
3273 lcc lat_0=-90 lon_0=144 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 datum=WGS84
3274 lcc lat_0=-90 lon_0=168 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 datum=WGS84
3275 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-165 x_0=0 y_0=0 datum=WGS84
3276 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-135 x_0=0 y_0=0 datum=WGS84
3277 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-105 x_0=0 y_0=0 datum=WGS84
3278 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-75 x_0=0 y_0=0 datum=WGS84
3279 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-45 x_0=0 y_0=0 datum=WGS84
3280 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-15 x_0=0 y_0=0 datum=WGS84
3281 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=15 x_0=0 y_0=0 datum=WGS84
3282 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=45 x_0=0 y_0=0 datum=WGS84
3283 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=75 x_0=0 y_0=0 datum=WGS84
3284 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=105 x_0=0 y_0=0 datum=WGS84
3285 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=135 x_0=0 y_0=0 datum=WGS84
3286 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=165 x_0=0 y_0=0 datum=WGS84
3287 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-150 x_0=0 y_0=0 datum=WGS84
3288 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-90 x_0=0 y_0=0 datum=WGS84
3289 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-30 x_0=0 y_0=0 datum=WGS84
3290 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=30 x_0=0 y_0=0 datum=WGS84
3291 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=90 x_0=0 y_0=0 datum=WGS84
3292 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=150 x_0=0 y_0=0 datum=WGS84
3293 stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=0 x_0=0 y_0=0 datum=WGS84
3294 lcc lat_0=-78 lon_0=162 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=0 y_0=0 datum=WGS84
3296 utm zone=5 south ellps=GRS80 towgs84=0.072,-0.507,-0.245,0.0183,-0.0003,0.007,-0.0093
3297 utm zone=6 south ellps=GRS80 towgs84=0.072,-0.507,-0.245,0.0183,-0.0003,0.007,-0.0093
3298 utm zone=7 south ellps=GRS80 towgs84=0.072,-0.507,-0.245,0.0183,-0.0003,0.007,-0.0093
3299 utm zone=8 south ellps=GRS80 towgs84=0.072,-0.507,-0.245,0.0183,-0.0003,0.007,-0.0093
3300 lcc lat_0=57.5175539305556 lon_0=24 lat_1=59.3333333333333 lat_2=58 x_0=500000 y_0=6375000 ellps=GRS80 towgs84=0,0,0
3301 lcc lat_0=57.5175539305556 lon_0=24 lat_1=59.3333333333333 lat_2=58 x_0=500000 y_0=6375000 ellps=GRS80 towgs84=0,0,0
3302 utm zone=7 south ellps=intl towgs84=410.793,54.542,80.501,-2.5596,-2.3517,-0.6594,17.3218
3303 utm zone=7 south ellps=intl towgs84=347.175,1077.618,2623.677,33.9058,-70.6776,9.4013,186.0647
3304 utm zone=6 south ellps=intl towgs84=221.597,152.441,176.523,2.403,1.3893,0.884,11.4648
3305 utm zone=6 south ellps=intl towgs84=218.769,150.75,176.75,3.5231,2.0037,1.288,10.9817
3306 utm zone=5 south ellps=intl towgs84=217.109,86.452,23.711,0.0183,-0.0003,0.007,-0.0093
3307 utm zone=39 ellps=WGS84 towgs84=0,-0.15,0.68
3308 lcc lat_0=-33.25 lon_0=147 lat_1=-30.75 lat_2=-35.75 x_0=9300000 y_0=4500000 ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
3309 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-4000000 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
3310 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-4000000 ellps=GRS80 towgs84=0,0,0
3311 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-4000000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3312 utm zone=21 ellps=intl towgs84=-186,230,110
3313 utm zone=21 ellps=GRS80 towgs84=0,0,0
3316 tmerc lat_0=0 lon_0=22 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3317 tmerc lat_0=0 lon_0=24 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3318 tmerc lat_0=0 lon_0=12 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3319 tmerc lat_0=0 lon_0=14 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3320 tmerc lat_0=0 lon_0=16 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3321 tmerc lat_0=0 lon_0=18 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3322 tmerc lat_0=0 lon_0=20 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3323 tmerc lat_0=0 lon_0=22 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3324 tmerc lat_0=0 lon_0=24 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3325 tmerc lat_0=0 lon_0=26 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3326 tmerc lat_0=0 lon_0=28 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3327 tmerc lat_0=0 lon_0=30 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3328 sterea lat_0=52.1666666666667 lon_0=19.1666666666667 k=0.999714 x_0=500000 y_0=500000 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
3329 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
3330 tmerc lat_0=0 lon_0=18 k=1 x_0=6500000 y_0=0 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
3331 tmerc lat_0=0 lon_0=21 k=1 x_0=7500000 y_0=0 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
3332 tmerc lat_0=0 lon_0=24 k=1 x_0=8500000 y_0=0 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
3333 tmerc lat_0=0 lon_0=15 k=1 x_0=3500000 y_0=0 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
3334 tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
3335 tmerc lat_0=0 lon_0=27 k=1 x_0=5500000 y_0=0 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
3336 utm zone=42 south ellps=intl towgs84=145,-187,103
3337 lcc lat_1=-20.1950694444444 lat_0=-20.1950694444444 lon_0=57.5218277777778 k_0=1 x_0=1000000 y_0=1000000 a=6378249.145 rf=293.465 towgs84=-770.1,158.4,-498.2
3338 aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
3339 tmerc lat_0=0 lon_0=12 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 towgs84=-79.9,-158,-168.9
3340 tmerc lat_0=0 lon_0=14 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 towgs84=-79.9,-158,-168.9
3341 tmerc lat_0=0 lon_0=16 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 towgs84=-79.9,-158,-168.9
3342 utm zone=33 south a=6378249.145 rf=293.465 towgs84=-79.9,-158,-168.9
3343 utm zone=28 ellps=GRS80 towgs84=0,0,0
3344 utm zone=29 ellps=GRS80 towgs84=0,0,0
3345 utm zone=30 ellps=GRS80 towgs84=0,0,0
3346 tmerc lat_0=0 lon_0=24 k=0.9998 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3347 lcc lat_0=63.390675 lon_0=-91.8666666666667 lat_1=49 lat_2=77 x_0=6200000 y_0=3000000 ellps=GRS80 towgs84=0,0,0
3348 lcc lat_0=63.390675 lon_0=-91.8666666666667 lat_1=49 lat_2=77 x_0=6200000 y_0=3000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3350 tmerc lat_0=0.1 lon_0=21.95 k=1 x_0=250000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
3351 tmerc lat_0=0.1 lon_0=24.95 k=1 x_0=1250000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
3352 tmerc lat_0=0.1 lon_0=27.95 k=1 x_0=2250000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
3353 utm zone=32 south ellps=intl
3354 utm zone=32 south ellps=intl towgs84=-255,-29,-105
3355 tmerc lat_0=30 lon_0=31 k=1 x_0=615000 y_0=810000 ellps=helmert towgs84=-146.21,112.63,4.05
3358 lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.22 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3360 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3361 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 ellps=GRS80 units=ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3362 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3363 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3364 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3365 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3367 utm zone=28 a=6378249.145 rf=293.465
3368 utm zone=29 a=6378249.145 rf=293.465
3369 utm zone=30 a=6378249.145 rf=293.465
3370 utm zone=59 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
3371 utm zone=60 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
3372 utm zone=59 ellps=GRS80 towgs84=0,0,0
3373 utm zone=60 ellps=GRS80 towgs84=0,0,0
3374 utm zone=29 ellps=intl towgs84=-153.33,-169.41,86.39
3375 omerc no_uoff lat_0=4 lonc=102.25 alpha=323.025796466667 gamma=323.130102361111 k=0.99984 x_0=804671 y_0=0 ellps=GRS80 towgs84=0,0,0
3376 omerc no_uoff lat_0=4 lonc=115 alpha=53.31580995 gamma=53.1301023611111 k=0.99984 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
3377 cass lat_0=2.12167974444444 lon_0=103.427936236111 x_0=-14810.562 y_0=8758.32 ellps=GRS80 towgs84=0,0,0
3378 cass lat_0=2.68234763611111 lon_0=101.974905041667 x_0=3673.785 y_0=-4240.573 ellps=GRS80 towgs84=0,0,0
3379 cass lat_0=3.76938808888889 lon_0=102.368298983333 x_0=-7368.228 y_0=6485.858 ellps=GRS80 towgs84=0,0,0
3380 cass lat_0=3.68464905 lon_0=101.389107913889 x_0=-34836.161 y_0=56464.049 ellps=GRS80 towgs84=0,0,0
3381 cass lat_0=4.9762852 lon_0=103.070275625 x_0=19594.245 y_0=3371.895 ellps=GRS80 towgs84=0,0,0
3382 cass lat_0=5.42151754166667 lon_0=100.344376963889 x_0=-23.414 y_0=62.283 ellps=GRS80 towgs84=0,0,0
3383 cass lat_0=5.96467271388889 lon_0=100.636371111111 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
3384 cass lat_0=4.85906302222222 lon_0=100.815410586111 x_0=-1.769 y_0=133454.779 ellps=GRS80 towgs84=0,0,0
3385 cass lat_0=5.97254365833333 lon_0=102.295241669444 x_0=13227.851 y_0=8739.894 ellps=GRS80 towgs84=0,0,0
3386 tmerc lat_0=0 lon_0=18 k=1 x_0=500000 y_0=0 ellps=intl towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496
3387 tmerc lat_0=0 lon_0=33 k=1 x_0=5500000 y_0=0 ellps=intl towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496
3388 merc lat_ts=42 lon_0=51 x_0=0 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
3389 tmerc lat_0=0 lon_0=180 k=1 x_0=60500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
3390 tmerc lat_0=0 lon_0=180 k=1 x_0=60500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
3391 utm zone=37 a=6378249.145 rf=293.465 towgs84=70.995,-335.916,262.898
3392 utm zone=38 a=6378249.145 rf=293.465 towgs84=70.995,-335.916,262.898
3393 utm zone=39 a=6378249.145 rf=293.465 towgs84=70.995,-335.916,262.898
3394 lcc lat_1=32.5 lat_0=32.5 lon_0=45 k_0=0.9987864078 x_0=1500000 y_0=1166200 a=6378249.145 rf=293.465 towgs84=-242.2,-144.9,370.3
3395 merc lon_0=0 k=1 x_0=0 y_0=0 datum=WGS84
3396 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=bessel nadgrids=BETA2007.gsb towgs84=599.4,72.4,419.2,-0.062,-0.022,-2.723,6.46
3397 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel nadgrids=BETA2007.gsb towgs84=599.4,72.4,419.2,-0.062,-0.022,-2.723,6.46
3398 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel nadgrids=BETA2007.gsb towgs84=612.4,77,440.2,-0.054,0.057,-2.797,2.55
3399 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=bessel nadgrids=BETA2007.gsb towgs84=612.4,77,440.2,-0.054,0.057,-2.797,2.55
3400 tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3401 tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
3402 tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=500000 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3403 tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=0 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3404 lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3405 utm zone=48 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
3406 utm zone=49 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
3407 cass lat_0=22.3121333333333 lon_0=114.178555555556 x_0=40243.5777560424 y_0=19069.9335151258 a=6378293.64520876 b=6356617.98767984 to_meter=0.3047972654
3413 stere lat_0=90 lat_ts=70 lon_0=-45 x_0=0 y_0=0 datum=WGS84
3414 tmerc lat_0=1.36666666666667 lon_0=103.833333333333 k=1 x_0=28001.642 y_0=38744.572 ellps=WGS84 towgs84=0,0,0
3415 lcc lat_0=21 lon_0=114 lat_1=18 lat_2=24 x_0=500000 y_0=500000 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
3416 lcc lat_0=47.5 lon_0=13.3333333333333 lat_1=49 lat_2=46 x_0=400000 y_0=400000 ellps=GRS80 towgs84=0,0,0
3417 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=999999.999989839 ellps=GRS80 units=us-ft towgs84=0,0,0
3418 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3419 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3420 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft towgs84=0,0,0
3421 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000.00001016 y_0=8000000.00001016 ellps=GRS80 units=us-ft towgs84=0,0,0
3422 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.00001016 y_0=6000000 ellps=GRS80 units=us-ft towgs84=0,0,0
3423 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.00001016 y_0=3999999.99998984 ellps=GRS80 units=us-ft towgs84=0,0,0
3424 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3425 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=999999.999989839 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3426 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3427 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3428 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3429 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000.00001016 y_0=8000000.00001016 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3430 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.00001016 y_0=6000000 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3431 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.00001016 y_0=3999999.99998984 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3432 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3433 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3434 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft towgs84=0,0,0
3435 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3436 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=699999.99998984 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3437 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3438 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=99999.9999898399 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3439 utm zone=39 a=6378249.145 rf=293.465 towgs84=-180.624,-225.516,173.919,-0.81,-1.898,8.336,16.71006
3440 utm zone=40 a=6378249.145 rf=293.465 towgs84=-180.624,-225.516,173.919,-0.81,-1.898,8.336,16.71006
3441 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3442 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3443 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3444 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=699999.99998984 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3445 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3446 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=99999.9999898399 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3447 lcc lat_0=50.797815 lon_0=4.35921583333333 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=150328 y_0=166262 ellps=GRS80 towgs84=0,0,0
3448 lcc lat_1=18 lat_0=18 lon_0=-77 k_0=1 x_0=750000 y_0=650000 ellps=WGS84 towgs84=0,0,0
3449 utm zone=17 ellps=WGS84 towgs84=0,0,0
3450 utm zone=18 ellps=WGS84 towgs84=0,0,0
3451 lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=999999.999989839 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3452 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=999999.999989839 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3453 lcc lat_0=25.5 lon_0=-91.3333333333333 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=999999.999989839 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3455 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3456 lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=999999.999989839 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3457 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=999999.999989839 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3458 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3459 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3460 tmerc lat_0=-17 lon_0=178.75 k=0.99985 x_0=2000000 y_0=4000000 ellps=WGS72 towgs84=0,0,4.5
3461 utm zone=28 ellps=clrk80ign towgs84=-83,37,124
3462 utm zone=29 ellps=clrk80ign towgs84=-83,37,124
3463 tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3464 tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3465 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
3466 tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3467 aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
3468 omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=323.130102361111 gamma=323.130102361111 k=0.9999 x_0=5000000 y_0=-5000000 ellps=GRS80 towgs84=0,0,0
3469 tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3470 tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3471 tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3472 tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3473 tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3474 tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3475 tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3476 tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3477 lcc lat_0=51 lon_0=-176 lat_1=53.8333333333333 lat_2=51.8333333333333 x_0=1000000 y_0=0 ellps=GRS80 towgs84=0,0,0
3478 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 towgs84=0,0,0
3479 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
3480 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 towgs84=0,0,0
3481 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
3482 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 ellps=GRS80 towgs84=0,0,0
3483 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
3484 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=400000 y_0=0 ellps=GRS80 towgs84=0,0,0
3485 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3486 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=400000 y_0=400000 ellps=GRS80 towgs84=0,0,0
3487 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft towgs84=0,0,0
3488 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-4000000 ellps=GRS80 towgs84=0,0,0
3489 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=0,0,0
3490 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
3491 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=0,0,0
3492 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
3493 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=0,0,0
3494 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
3495 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=0,0,0
3496 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
3497 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=0,0,0
3498 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
3499 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=0,0,0
3500 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
3501 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 towgs84=0,0,0
3502 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft towgs84=0,0,0
3503 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 towgs84=0,0,0
3504 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft towgs84=0,0,0
3505 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 towgs84=0,0,0
3506 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft towgs84=0,0,0
3507 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.6096 y_0=152400.3048 ellps=GRS80 towgs84=0,0,0
3508 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.609601219 y_0=152400.30480061 ellps=GRS80 units=us-ft towgs84=0,0,0
3509 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
3510 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3511 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
3512 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3513 aea lat_0=24 lon_0=-84 lat_1=24 lat_2=31.5 x_0=400000 y_0=0 ellps=GRS80 towgs84=0,0,0
3514 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3515 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3516 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
3517 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3518 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
3519 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3520 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0 ellps=GRS80 towgs84=0,0,0
3521 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=699999.999898399 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3522 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3523 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3524 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
3525 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3526 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000 y_0=0 ellps=GRS80 towgs84=0,0,0
3527 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3528 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 towgs84=0,0,0
3529 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3530 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=700000 y_0=0 ellps=GRS80 towgs84=0,0,0
3531 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=699999.99998984 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3532 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=100000 y_0=250000 ellps=GRS80 towgs84=0,0,0
3533 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983997 y_0=249999.9998984 ellps=GRS80 units=us-ft towgs84=0,0,0
3534 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=250000 ellps=GRS80 towgs84=0,0,0
3535 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249999.9998984 ellps=GRS80 units=us-ft towgs84=0,0,0
3536 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
3537 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=999999.999989839 ellps=GRS80 units=us-ft towgs84=0,0,0
3538 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3539 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3540 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=400000 y_0=0 ellps=GRS80 towgs84=0,0,0
3541 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3542 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=400000 y_0=400000 ellps=GRS80 towgs84=0,0,0
3543 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft towgs84=0,0,0
3544 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3545 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3546 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
3547 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=999999.999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
3548 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000 y_0=500000 ellps=GRS80 towgs84=0,0,0
3549 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
3550 lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=1000000 y_0=0 ellps=GRS80 towgs84=0,0,0
3551 lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=999999.999989839 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3552 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=1000000 y_0=0 ellps=GRS80 towgs84=0,0,0
3553 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=999999.999989839 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3554 tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3555 tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 y_0=0 ellps=GRS80 towgs84=0,0,0
3556 tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 y_0=0 ellps=GRS80 towgs84=0,0,0
3557 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 towgs84=0,0,0
3558 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80 towgs84=0,0,0
3559 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=400000 y_0=0 ellps=GRS80 towgs84=0,0,0
3560 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.00001016 y_0=999999.999989839 ellps=GRS80 units=us-ft towgs84=0,0,0
3561 tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966667 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft towgs84=58,-283,-182
3562 tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966667 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft towgs84=58,-283,-182
3563 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft towgs84=58,-283,-182
3564 tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft towgs84=58,-283,-182
3565 tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft towgs84=58,-283,-182
3566 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.00001016 y_0=2000000.00001016 ellps=GRS80 units=us-ft towgs84=0,0,0
3567 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.00001016 y_0=3000000 ellps=GRS80 units=us-ft towgs84=0,0,0
3568 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.00001016 y_0=999999.999989839 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3569 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.00001016 y_0=2000000.00001016 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3570 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.00001016 y_0=3000000 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3571 laea lat_0=90 lon_0=180 x_0=0 y_0=0 datum=WGS84
3572 laea lat_0=90 lon_0=-150 x_0=0 y_0=0 datum=WGS84
3573 laea lat_0=90 lon_0=-100 x_0=0 y_0=0 datum=WGS84
3574 laea lat_0=90 lon_0=-40 x_0=0 y_0=0 datum=WGS84
3575 laea lat_0=90 lon_0=10 x_0=0 y_0=0 datum=WGS84
3576 laea lat_0=90 lon_0=90 x_0=0 y_0=0 datum=WGS84
3577 aea lat_0=0 lon_0=132 lat_1=-18 lat_2=-36 x_0=0 y_0=0 ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
3578 aea lat_0=59 lon_0=-132.5 lat_1=61.6666666666667 lat_2=68 x_0=500000 y_0=500000 ellps=GRS80 towgs84=0,0,0
3579 aea lat_0=59 lon_0=-132.5 lat_1=61.6666666666667 lat_2=68 x_0=500000 y_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3580 lcc lat_0=0 lon_0=-112 lat_1=62 lat_2=70 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
3581 lcc lat_0=0 lon_0=-112 lat_1=62 lat_2=70 x_0=0 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3582 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=399999.9998984 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3583 lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3584 lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3585 lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000 y_0=750000 ellps=GRS80 towgs84=0,0,0
3586 lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000.0001016 y_0=750000 ellps=GRS80 units=us-ft towgs84=0,0,0
3587 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=6000000 y_0=0 ellps=GRS80 towgs84=0,0,0
3588 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=5999999.999976 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
3589 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=8000000 y_0=0 ellps=GRS80 towgs84=0,0,0
3590 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=7999999.999968 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
3591 omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816 ellps=GRS80 towgs84=0,0,0
3592 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=4000000 y_0=0 ellps=GRS80 towgs84=0,0,0
3593 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=3999999.999984 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
3594 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000 y_0=100000 ellps=GRS80 towgs84=0,0,0
3595 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000 y_0=100000 ellps=GRS80 towgs84=0,0,0
3596 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000 y_0=100000 ellps=GRS80 towgs84=0,0,0
3597 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 towgs84=0,0,0
3598 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3599 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0 ellps=GRS80 towgs84=0,0,0
3600 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=699999.999898399 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3601 tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3602 tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=250000 y_0=0 ellps=GRS80 towgs84=0,0,0
3603 tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=850000 y_0=0 ellps=GRS80 towgs84=0,0,0
3604 lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3605 lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
3606 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3607 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000 ellps=GRS80 towgs84=0,0,0
3608 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.00001016 y_0=6000000 ellps=GRS80 units=us-ft towgs84=0,0,0
3609 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000 ellps=GRS80 towgs84=0,0,0
3610 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000.00001016 y_0=8000000.00001016 ellps=GRS80 units=us-ft towgs84=0,0,0
3611 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000 ellps=GRS80 towgs84=0,0,0
3612 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.00001016 y_0=3999999.99998984 ellps=GRS80 units=us-ft towgs84=0,0,0
3613 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 ellps=GRS80 towgs84=0,0,0
3614 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3615 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
3616 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3617 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3618 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3619 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 ellps=GRS80 towgs84=0,0,0
3620 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3621 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000 y_0=0 ellps=GRS80 towgs84=0,0,0
3622 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3623 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0 ellps=GRS80 towgs84=0,0,0
3624 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=249999.9998984 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3625 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
3626 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3627 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 ellps=GRS80 towgs84=0,0,0
3628 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3629 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 y_0=0 ellps=GRS80 towgs84=0,0,0
3630 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3631 lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.22 y_0=0 ellps=GRS80 towgs84=0,0,0
3632 lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3633 lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3634 lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
3635 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3636 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
3637 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3638 lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3639 lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3640 lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3641 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3642 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3643 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0 ellps=GRS80 towgs84=0,0,0
3644 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
3645 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3646 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
3647 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3648 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
3649 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3650 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3651 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3652 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3653 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0 ellps=GRS80 towgs84=0,0,0
3654 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=99999.9999898399 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3655 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 ellps=GRS80 towgs84=0,0,0
3656 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
3657 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3658 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3659 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3660 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3661 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3662 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3663 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=700000 y_0=3000000 ellps=GRS80 towgs84=0,0,0
3664 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=699999.999898399 y_0=3000000 ellps=GRS80 units=us-ft towgs84=0,0,0
3665 aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 ellps=GRS80 towgs84=0,0,0
3666 lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000 ellps=GRS80 towgs84=0,0,0
3667 lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
3668 lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000.0001016 y_0=999999.999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
3669 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000 ellps=GRS80 towgs84=0,0,0
3670 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
3671 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000 ellps=GRS80 towgs84=0,0,0
3672 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
3673 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=4000000 ellps=GRS80 towgs84=0,0,0
3674 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=3999999.9998984 ellps=GRS80 units=us-ft towgs84=0,0,0
3675 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000 y_0=2000000 ellps=GRS80 towgs84=0,0,0
3676 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.0001504 y_0=1999999.999992 ellps=GRS80 units=ft towgs84=0,0,0
3677 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.00001016 y_0=2000000.00001016 ellps=GRS80 units=us-ft towgs84=0,0,0
3678 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
3679 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.0001504 y_0=999999.999996 ellps=GRS80 units=ft towgs84=0,0,0
3680 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.00001016 y_0=999999.999989839 ellps=GRS80 units=us-ft towgs84=0,0,0
3681 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000 y_0=3000000 ellps=GRS80 towgs84=0,0,0
3682 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.0001504 y_0=2999999.999988 ellps=GRS80 units=ft towgs84=0,0,0
3683 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.00001016 y_0=3000000 ellps=GRS80 units=us-ft towgs84=0,0,0
3684 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3685 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000 y_0=2000000 ellps=GRS80 towgs84=0,0,0
3686 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000.0001016 y_0=2000000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
3687 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
3688 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000.0001016 y_0=999999.999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
3689 lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3690 lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3691 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3692 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3693 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3694 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3695 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3696 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3697 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3698 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3699 lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3700 lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3701 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4480000 ellps=GRS80 towgs84=0,0,0
3702 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
3703 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80 towgs84=0,0,0
3704 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
3705 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000 ellps=GRS80 towgs84=0,0,0
3706 utm zone=59 ellps=GRS80 towgs84=0,0,0
3707 utm zone=60 ellps=GRS80 towgs84=0,0,0
3708 utm zone=1 ellps=GRS80 towgs84=0,0,0
3709 utm zone=2 ellps=GRS80 towgs84=0,0,0
3710 utm zone=3 ellps=GRS80 towgs84=0,0,0
3711 utm zone=4 ellps=GRS80 towgs84=0,0,0
3712 utm zone=5 ellps=GRS80 towgs84=0,0,0
3713 utm zone=6 ellps=GRS80 towgs84=0,0,0
3714 utm zone=7 ellps=GRS80 towgs84=0,0,0
3715 utm zone=8 ellps=GRS80 towgs84=0,0,0
3716 utm zone=9 ellps=GRS80 towgs84=0,0,0
3717 utm zone=10 ellps=GRS80 towgs84=0,0,0
3718 utm zone=11 ellps=GRS80 towgs84=0,0,0
3719 utm zone=12 ellps=GRS80 towgs84=0,0,0
3720 utm zone=13 ellps=GRS80 towgs84=0,0,0
3721 utm zone=14 ellps=GRS80 towgs84=0,0,0
3722 utm zone=15 ellps=GRS80 towgs84=0,0,0
3723 utm zone=16 ellps=GRS80 towgs84=0,0,0
3724 utm zone=17 ellps=GRS80 towgs84=0,0,0
3725 utm zone=18 ellps=GRS80 towgs84=0,0,0
3726 utm zone=19 ellps=GRS80 towgs84=0,0,0
3727 tmerc lat_0=-21.1166666666667 lon_0=55.5333333333333 k=1 x_0=160000 y_0=50000 ellps=intl towgs84=94,-948,-1262
3728 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3729 lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3730 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000.00001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3731 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=399999.99998984 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
3732 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3733 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
3734 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3735 lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3736 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000.00001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3737 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=399999.99998984 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
3738 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3739 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
3740 utm zone=10 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3741 utm zone=11 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3742 utm zone=12 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3743 utm zone=13 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3744 utm zone=14 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3745 utm zone=15 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3746 utm zone=16 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3747 utm zone=17 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3748 utm zone=18 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3749 utm zone=19 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3750 utm zone=4 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3751 utm zone=5 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3753 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3754 lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3755 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000.00001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3756 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=399999.99998984 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3757 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3758 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3759 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
3760 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3761 utm zone=22 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3762 lcc lat_0=-55 lon_0=-37 lat_1=-54 lat_2=-54.75 x_0=0 y_0=0 datum=WGS84
3763 tmerc lat_0=39.6682583333333 lon_0=-8.13310833333333 k=1 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
3764 tmerc lat_0=-44 lon_0=-176.5 k=1 x_0=400000 y_0=800000 ellps=GRS80 towgs84=0,0,0
3765 tmerc lat_0=0 lon_0=16.5 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3766 lcc lat_0=0 lon_0=16.5 lat_1=45.9166666666667 lat_2=43.0833333333333 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
3767 utm zone=33 ellps=GRS80 towgs84=0,0,0
3768 utm zone=34 ellps=GRS80 towgs84=0,0,0
3769 utm zone=20 ellps=clrk66 towgs84=-292.295,248.758,429.447,4.9971,2.99,6.6906,1.0289
3770 tmerc lat_0=32 lon_0=-64.75 k=1 x_0=550000 y_0=100000 ellps=WGS84 towgs84=0,0,0
3771 tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
3772 tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
3773 tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
3775 tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
3776 tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
3777 tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
3779 tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3780 tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3781 tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3783 tmerc lat_0=-25.0685526111111 lon_0=-130.112967111111 k=1 x_0=14200 y_0=15500 ellps=WGS84 towgs84=0,0,0
3784 utm zone=9 south ellps=intl towgs84=185,165,42
3788 tmerc lat_0=0 lon_0=166 k=1 x_0=3500000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
3789 tmerc lat_0=0 lon_0=169 k=1 x_0=3500000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
3790 tmerc lat_0=0 lon_0=179 k=1 x_0=3500000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
3791 tmerc lat_0=0 lon_0=-178 k=1 x_0=3500000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
3793 tmerc lat_0=0 lon_0=-176.5 k=1 x_0=3500000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
3794 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=-5000000 ellps=GRS80 towgs84=0,0,0
3795 lcc lat_0=22.35 lon_0=-81 lat_1=23 lat_2=21.7 x_0=500000 y_0=280296.016 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
3796 lcc lat_0=20.7166666666667 lon_0=-76.8333333333333 lat_1=21.3 lat_2=20.1333333333333 x_0=500000 y_0=229126.939 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
3797 lcc lat_0=44 lon_0=-70 lat_1=50 lat_2=46 x_0=800000 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
3798 lcc lat_0=44 lon_0=-70 lat_1=50 lat_2=46 x_0=800000 y_0=0 ellps=GRS80 towgs84=0,0,0
3799 lcc lat_0=44 lon_0=-70 lat_1=50 lat_2=46 x_0=800000 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3800 tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
3801 tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
3802 tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3812 lcc lat_0=50.797815 lon_0=4.35921583333333 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=649328 y_0=665262 ellps=GRS80 towgs84=0,0,0
3814 tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000 ellps=GRS80 towgs84=0,0,0
3815 tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3816 tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000 ellps=GRS80 towgs84=0,0,0
3819 longlat ellps=bessel towgs84=595.48,121.69,515.35,4.115,-2.9383,0.853,-3.408
3821 longlat ellps=aust_SA
3822 geocent ellps=GRS80
3823 longlat ellps=GRS80 towgs84=0,0,0
3824 longlat ellps=GRS80 towgs84=0,0,0
3825 tmerc lat_0=0 lon_0=119 k=0.9999 x_0=250000 y_0=0 ellps=GRS80 towgs84=0,0,0
3826 tmerc lat_0=0 lon_0=121 k=0.9999 x_0=250000 y_0=0 ellps=GRS80 towgs84=0,0,0
3827 tmerc lat_0=0 lon_0=119 k=0.9999 x_0=250000 y_0=0 ellps=aust_SA
3828 tmerc lat_0=0 lon_0=121 k=0.9999 x_0=250000 y_0=0 ellps=aust_SA
3829 utm zone=51 ellps=intl towgs84=-637,-549,-203
3832 merc lon_0=150 k=1 x_0=0 y_0=0 datum=WGS84
3833 tmerc lat_0=0 lon_0=9 k=1 x_0=2500000 y_0=0 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
3834 tmerc lat_0=0 lon_0=9 k=1 x_0=2500000 y_0=0 ellps=krass towgs84=24.9,-126.4,-93.2,-0.063,-0.247,-0.041,1.01
3835 tmerc lat_0=0 lon_0=15 k=1 x_0=3500000 y_0=0 ellps=krass towgs84=24.9,-126.4,-93.2,-0.063,-0.247,-0.041,1.01
3836 tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0 ellps=krass towgs84=24.9,-126.4,-93.2,-0.063,-0.247,-0.041,1.01
3837 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
3838 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
3839 tmerc lat_0=0 lon_0=27 k=1 x_0=9500000 y_0=0 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
3840 tmerc lat_0=0 lon_0=30 k=1 x_0=10500000 y_0=0 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
3841 tmerc lat_0=0 lon_0=18 k=1 x_0=6500000 y_0=0 ellps=krass towgs84=24.9,-126.4,-93.2,-0.063,-0.247,-0.041,1.01
3844 sterea lat_0=46 lon_0=25 k=0.99975 x_0=500000 y_0=500000 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
3845 tmerc lat_0=0 lon_0=11.30625 k=1.000006 x_0=1500025.141 y_0=-667.282 ellps=GRS80 towgs84=0,0,0
3846 tmerc lat_0=0 lon_0=13.5562666666667 k=1.0000058 x_0=1500044.695 y_0=-667.13 ellps=GRS80 towgs84=0,0,0
3847 tmerc lat_0=0 lon_0=15.8062845294444 k=1.00000561024 x_0=1500064.274 y_0=-667.711 ellps=GRS80 towgs84=0,0,0
3848 tmerc lat_0=0 lon_0=18.0563 k=1.0000054 x_0=1500083.521 y_0=-668.844 ellps=GRS80 towgs84=0,0,0
3849 tmerc lat_0=0 lon_0=20.3063166666667 k=1.0000052 x_0=1500102.765 y_0=-670.706 ellps=GRS80 towgs84=0,0,0
3850 tmerc lat_0=0 lon_0=22.5563333333333 k=1.0000049 x_0=1500121.846 y_0=-672.557 ellps=GRS80 towgs84=0,0,0
3851 lcc lat_0=-41 lon_0=173 lat_1=-37.5 lat_2=-44.5 x_0=3000000 y_0=7000000 ellps=GRS80 towgs84=0,0,0
3852 lcc lat_0=-90 lon_0=157 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3854 tmerc lat_0=0 lon_0=18.05787 k=0.99999506 x_0=100182.7406 y_0=-6500620.1207 ellps=GRS80 towgs84=0,0,0
3857 merc a=6378137 b=6378137 lat_ts=0 lon_0=0 x_0=0 y_0=0 k=1 nadgrids=@null
3873 tmerc lat_0=0 lon_0=19 k=1 x_0=19500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3874 tmerc lat_0=0 lon_0=20 k=1 x_0=20500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3875 tmerc lat_0=0 lon_0=21 k=1 x_0=21500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3876 tmerc lat_0=0 lon_0=22 k=1 x_0=22500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3877 tmerc lat_0=0 lon_0=23 k=1 x_0=23500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3878 tmerc lat_0=0 lon_0=24 k=1 x_0=24500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3879 tmerc lat_0=0 lon_0=25 k=1 x_0=25500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3880 tmerc lat_0=0 lon_0=26 k=1 x_0=26500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3881 tmerc lat_0=0 lon_0=27 k=1 x_0=27500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3882 tmerc lat_0=0 lon_0=28 k=1 x_0=28500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3883 tmerc lat_0=0 lon_0=29 k=1 x_0=29500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3884 tmerc lat_0=0 lon_0=30 k=1 x_0=30500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3885 tmerc lat_0=0 lon_0=31 k=1 x_0=31500000 y_0=0 ellps=GRS80 towgs84=0,0,0
3887 geocent ellps=GRS80
3888 longlat ellps=GRS80 towgs84=0,0,0
3889 longlat ellps=GRS80 towgs84=0,0,0
3890 utm zone=37 ellps=GRS80 towgs84=0,0,0
3891 utm zone=38 ellps=GRS80 towgs84=0,0,0
3892 utm zone=39 ellps=GRS80 towgs84=0,0,0
3893 tmerc lat_0=29.0262683333333 lon_0=46.5 k=0.9994 x_0=800000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
3901 tmerc lat_0=0 lon_0=27 k=1 x_0=3500000 y_0=0 ellps=intl towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496
3902 utm zone=35 ellps=GRS80
3903 utm zone=35 ellps=GRS80
3906 longlat ellps=bessel towgs84=577.88891,165.22205,391.18289,4.9145,-0.94729,-13.05098,7.78664
3912 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=-5000000 ellps=bessel towgs84=577.88891,165.22205,391.18289,4.9145,-0.94729,-13.05098,7.78664
3920 utm zone=20 ellps=clrk66 towgs84=11,72,-101
3942 lcc lat_0=42 lon_0=3 lat_1=41.25 lat_2=42.75 x_0=1700000 y_0=1200000 ellps=GRS80 towgs84=0,0,0
3943 lcc lat_0=43 lon_0=3 lat_1=42.25 lat_2=43.75 x_0=1700000 y_0=2200000 ellps=GRS80 towgs84=0,0,0
3944 lcc lat_0=44 lon_0=3 lat_1=43.25 lat_2=44.75 x_0=1700000 y_0=3200000 ellps=GRS80 towgs84=0,0,0
3945 lcc lat_0=45 lon_0=3 lat_1=44.25 lat_2=45.75 x_0=1700000 y_0=4200000 ellps=GRS80 towgs84=0,0,0
3946 lcc lat_0=46 lon_0=3 lat_1=45.25 lat_2=46.75 x_0=1700000 y_0=5200000 ellps=GRS80 towgs84=0,0,0
3947 lcc lat_0=47 lon_0=3 lat_1=46.25 lat_2=47.75 x_0=1700000 y_0=6200000 ellps=GRS80 towgs84=0,0,0
3948 lcc lat_0=48 lon_0=3 lat_1=47.25 lat_2=48.75 x_0=1700000 y_0=7200000 ellps=GRS80 towgs84=0,0,0
3949 lcc lat_0=49 lon_0=3 lat_1=48.25 lat_2=49.75 x_0=1700000 y_0=8200000 ellps=GRS80 towgs84=0,0,0
3950 lcc lat_0=50 lon_0=3 lat_1=49.25 lat_2=50.75 x_0=1700000 y_0=9200000 ellps=GRS80 towgs84=0,0,0
3968 lcc lat_0=36 lon_0=-79.5 lat_1=37 lat_2=39.5 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
3969 lcc lat_0=36 lon_0=-79.5 lat_1=37 lat_2=39.5 x_0=0 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
3970 lcc lat_0=36 lon_0=-79.5 lat_1=37 lat_2=39.5 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
3976 stere lat_0=-90 lat_ts=-70 lon_0=0 x_0=0 y_0=0 datum=WGS84
3978 lcc lat_0=49 lon_0=-95 lat_1=49 lat_2=77 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
3979 lcc lat_0=49 lon_0=-95 lat_1=49 lat_2=77 x_0=0 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
3986 tmerc lat_0=-9 lon_0=30 k=1 x_0=200000 y_0=500000 ellps=clrk66 towgs84=-103.746,-9.614,-255.95
3987 tmerc lat_0=-9 lon_0=28 k=1 x_0=200000 y_0=500000 ellps=clrk66 towgs84=-103.746,-9.614,-255.95
3988 tmerc lat_0=-9 lon_0=26 k=1 x_0=200000 y_0=500000 ellps=clrk66 towgs84=-103.746,-9.614,-255.95
3989 tmerc lat_0=-9 lon_0=24 k=1 x_0=200000 y_0=500000 ellps=clrk66 towgs84=-103.746,-9.614,-255.95
3991 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=152400.30480061 y_0=0 ellps=clrk66 units=us-ft towgs84=11,72,-101
3992 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=152400.30480061 y_0=30480.0609601219 ellps=clrk66 units=us-ft towgs84=11,72,-101
3994 merc lat_ts=-41 lon_0=100 x_0=0 y_0=0 datum=WGS84
3995 stere lat_0=90 lat_ts=71 lon_0=0 x_0=0 y_0=0 datum=WGS84
3996 stere lat_0=90 lat_ts=75 lon_0=0 x_0=0 y_0=0 datum=WGS84
3997 tmerc lat_0=0 lon_0=55.3333333333333 k=1 x_0=500000 y_0=0 datum=WGS84
4000 geocent ellps=GRS80
4017 longlat ellps=GRS80 towgs84=0,0,0
4023 longlat ellps=GRS80 towgs84=0,0,0
4026 tmerc lat_0=0 lon_0=28.4 k=0.99994 x_0=200000 y_0=-5000000 ellps=GRS80 towgs84=0,0,0
4037 utm zone=35 datum=WGS84
4038 utm zone=36 datum=WGS84
4039 geocent ellps=GRS80
4040 longlat ellps=GRS80 towgs84=0,0,0
4046 longlat ellps=GRS80 towgs84=0,0,0
4048 tmerc lat_0=0 lon_0=12 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
4049 tmerc lat_0=0 lon_0=14 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
4050 tmerc lat_0=0 lon_0=16 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
4051 tmerc lat_0=0 lon_0=18 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
4056 tmerc lat_0=0 lon_0=20 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
4057 tmerc lat_0=0 lon_0=22 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
4058 tmerc lat_0=0 lon_0=24 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
4059 tmerc lat_0=0 lon_0=26 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
4060 tmerc lat_0=0 lon_0=28 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
4061 utm zone=33 south ellps=GRS80 towgs84=0,0,0
4062 utm zone=34 south ellps=GRS80 towgs84=0,0,0
4063 utm zone=35 south ellps=GRS80 towgs84=0,0,0
4071 utm zone=23 south ellps=intl towgs84=-143.87,243.37,-33.52
4073 geocent ellps=GRS80
4074 longlat ellps=GRS80 towgs84=0,0,0
4075 longlat ellps=GRS80 towgs84=0,0,0
4079 geocent ellps=GRS80
4080 longlat ellps=GRS80 towgs84=0,0,0
4081 longlat ellps=GRS80 towgs84=0,0,0
4082 utm zone=27 ellps=GRS80 towgs84=0,0,0
4083 utm zone=28 ellps=GRS80 towgs84=0,0,0
4087 eqc lat_ts=0 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
4093 tmerc lat_0=0 lon_0=9 k=0.99998 x_0=200000 y_0=-5000000 ellps=GRS80 towgs84=0,0,0
4094 tmerc lat_0=0 lon_0=10 k=0.99998 x_0=400000 y_0=-5000000 ellps=GRS80 towgs84=0,0,0
4095 tmerc lat_0=0 lon_0=11.75 k=0.99998 x_0=600000 y_0=-5000000 ellps=GRS80 towgs84=0,0,0
4096 tmerc lat_0=0 lon_0=15 k=1 x_0=800000 y_0=-5000000 ellps=GRS80 towgs84=0,0,0
4097 tmerc lat_0=0 lon_0=9 k=0.99998 x_0=200000 y_0=-5000000 ellps=GRS80
4098 tmerc lat_0=0 lon_0=10 k=0.99998 x_0=400000 y_0=-5000000 ellps=GRS80
4099 tmerc lat_0=0 lon_0=11.75 k=0.99998 x_0=600000 y_0=-5000000 ellps=GRS80
4100 tmerc lat_0=0 lon_0=15 k=1 x_0=800000 y_0=-5000000 ellps=GRS80
4120 longlat ellps=bessel
4121 longlat ellps=GRS80 towgs84=-199.87,74.79,246.62
4122 longlat a=6378135 rf=298.257 nadgrids=NB7783v2.gsb
4123 longlat ellps=intl towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496
4124 longlat ellps=bessel towgs84=419.3836,99.3335,591.3451,0.850389,1.817277,-7.862238,-0.99496
4127 longlat ellps=clrk66 towgs84=-82.875,-57.097,-156.768,-2.158,1.524,-0.982,-0.359
4128 longlat ellps=clrk66
4129 longlat ellps=clrk66 towgs84=-132,-110,-335
4130 longlat ellps=WGS84 towgs84=0,0,0
4131 longlat ellps=evrst30 towgs84=199,931,318.9
4132 longlat a=6378249.145 rf=293.465 towgs84=-241.54,-163.64,396.06
4133 longlat ellps=GRS80 towgs84=0,0,0
4134 longlat a=6378249.145 rf=293.465 towgs84=-180.624,-225.516,173.919,-0.81,-1.898,8.336,16.71006
4135 longlat ellps=clrk66 towgs84=58,-283,-182
4139 longlat ellps=clrk66 towgs84=11,72,-101
4141 longlat ellps=GRS80 towgs84=23.772,17.49,17.859,-0.3132,-1.85274,1.67299,-5.4262
4142 longlat a=6378249.145 rf=293.465 towgs84=-125,53,467
4143 longlat a=6378249.145 rf=293.465 towgs84=-124.76,53,466.79
4144 longlat ellps=evrst30 towgs84=214,804,268
4145 longlat a=6377301.243 rf=300.8017255 towgs84=275.57,676.78,229.6
4146 longlat a=6377299.151 rf=300.8017255 towgs84=295,736,257
4147 longlat ellps=krass towgs84=-17.51,-108.32,-62.39
4148 longlat ellps=WGS84 towgs84=0,0,0
4149 longlat ellps=bessel towgs84=674.374,15.056,405.346
4150 longlat ellps=bessel towgs84=674.374,15.056,405.346
4151 longlat ellps=GRS80 towgs84=0,0,0
4152 longlat ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
4153 longlat ellps=intl towgs84=-133.63,-157.5,-158.62
4154 longlat ellps=intl towgs84=-123.02,-158.95,-168.47
4155 longlat ellps=clrk80ign towgs84=-83,37,124
4156 longlat ellps=bessel towgs84=570.8,85.7,462.8,4.998,1.587,5.261,3.56
4157 longlat a=6378293.64520876 b=6356617.98767984
4158 longlat ellps=intl towgs84=-0.465,372.095,171.736
4159 longlat ellps=intl towgs84=-194.513,-63.978,-25.759,-3.4027,3.756,-3.352,-0.9175
4160 longlat ellps=intl towgs84=8.88,184.86,106.69
4161 longlat ellps=intl towgs84=-233.43,6.65,173.64
4162 longlat ellps=bessel towgs84=-145.907,505.034,685.756,-1.162,2.347,1.592,6.342
4163 longlat ellps=WGS84 towgs84=0,0,0
4164 longlat ellps=krass towgs84=-76,-138,67
4165 longlat ellps=intl towgs84=-173,253,27
4166 longlat ellps=WGS84 towgs84=0,0,0
4167 longlat ellps=GRS80 towgs84=0,0,0
4168 longlat a=6378300 rf=296 towgs84=-170,33,326
4169 longlat ellps=clrk66 towgs84=-115,118,426
4170 longlat ellps=GRS80 towgs84=0,0,0
4171 longlat ellps=GRS80
4173 longlat ellps=GRS80 towgs84=0,0,0
4174 longlat a=6378300 rf=296
4175 longlat a=6378249.145 rf=293.465 towgs84=-88,4,101
4176 longlat ellps=GRS80 towgs84=0,0,0
4178 longlat ellps=krass towgs84=24.9,-126.4,-93.2,-0.063,-0.247,-0.041,1.01
4179 longlat ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
4180 longlat ellps=GRS80 towgs84=0,0,0
4181 longlat ellps=intl towgs84=-192.986,13.673,-39.309,-0.4099,-2.9332,2.6881,0.43
4182 longlat ellps=intl towgs84=-422.651,-172.995,84.02
4183 longlat ellps=intl towgs84=-104,167,-38
4184 longlat ellps=intl towgs84=-203,141,53
4188 longlat ellps=airy towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15
4189 longlat ellps=GRS80 towgs84=0,0,0
4190 longlat ellps=GRS80 towgs84=0,0,0
4191 longlat ellps=krass towgs84=-44.183,-0.58,-38.489,2.3867,2.7072,-3.5196,-8.2703
4192 longlat ellps=intl towgs84=-206.1,-174.7,-87.7
4193 longlat ellps=clrk80ign towgs84=-70.9,-151.8,-41.4
4194 longlat ellps=intl towgs84=163.511,127.533,-159.789
4195 longlat ellps=intl towgs84=105,326,-102.5
4196 longlat ellps=intl towgs84=-45,417,-3.5
4197 longlat a=6378249.145 rf=293.465 towgs84=-56.1,-167.8,13.1
4198 longlat a=6378249.145 rf=293.465 towgs84=-104.4,-136.6,201.2
4199 longlat ellps=intl
4200 longlat ellps=krass towgs84=24.82,-131.21,-82.66
4201 longlat a=6378249.145 rf=293.465 towgs84=-165,-11,206
4202 longlat ellps=aust_SA towgs84=-124,-60,154
4203 longlat ellps=aust_SA nadgrids=National84(02.07.01).gsb towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
4204 longlat ellps=intl towgs84=-85.645,-273.077,-79.708,2.289,-1.421,2.532,3.194
4205 longlat ellps=krass towgs84=-43,-163,45
4206 longlat ellps=clrk80ign
4207 longlat ellps=intl towgs84=-282.1,-72.2,120,-1.529,0.145,-0.89,-4.46
4208 longlat ellps=intl towgs84=-157.84,308.54,-146.6
4209 longlat a=6378249.145 rf=293.4663077 towgs84=-138,-105,-289
4210 longlat a=6378249.145 rf=293.465 towgs84=-157,-2,-299
4211 longlat ellps=bessel towgs84=-378.873,676.002,-46.255
4212 longlat a=6378249.145 rf=293.465 towgs84=-267.434,173.496,181.814,-13.4704,8.7154,7.3926,14.7492
4213 longlat ellps=clrk80ign towgs84=-106,-87,188
4214 longlat ellps=krass towgs84=12.646,-155.176,-80.863
4215 longlat ellps=intl
4216 longlat ellps=clrk66 towgs84=-292.295,248.758,429.447,4.9971,2.99,6.6906,1.0289
4217 tmerc lat_0=0 lon_0=171 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
4218 longlat ellps=intl towgs84=304.5,306.5,-318.1
4219 longlat ellps=bessel towgs84=-384,664,-48
4220 longlat a=6378249.145 rf=293.465 towgs84=-55.5,-348,-229.2
4221 longlat ellps=intl towgs84=-154.5,150.7,100.4
4222 longlat a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
4223 longlat ellps=clrk80ign towgs84=-260.1,5.5,432.2
4224 longlat ellps=intl towgs84=-143.87,243.37,-33.52
4225 longlat ellps=intl nadgrids=CA7072_003.gsb towgs84=-205.57,168.77,-4.12
4227 longlat ellps=clrk80ign towgs84=-83.58,-397.54,458.78,-17.595,-2.847,4.256,3.225
4229 longlat ellps=helmert towgs84=-121.8,98.1,-10.7
4230 longlat ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
4231 longlat ellps=intl towgs84=-83.11,-97.38,-117.22,0.005693,-0.044698,0.044285,0.1218
4232 longlat a=6378249.145 rf=293.465 towgs84=-345,3,223
4236 longlat ellps=intl towgs84=-637,-549,-203
4237 longlat ellps=GRS67 towgs84=52.684,-71.194,-13.975,-0.312,-0.1063,-0.3729,1.0191
4238 longlat a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
4239 longlat ellps=evrst30 towgs84=217,823,299
4240 longlat ellps=evrst30 towgs84=204.64,834.74,293.8
4241 longlat a=6378249.14480801 b=6356514.96620413
4242 longlat ellps=clrk66 towgs84=-33.722,153.789,94.959,-8.581,-4.478,4.54,8.95
4243 longlat a=6377299.36559538 b=6356098.35900516
4244 longlat ellps=evrst30 towgs84=-97,787,86
4245 longlat ellps=evrst48 towgs84=-11,851,5
4246 longlat a=6378249.145 rf=293.465 towgs84=-294.7,-200.1,525.5
4247 longlat ellps=intl towgs84=-273.5,110.6,-357.9
4248 longlat ellps=intl towgs84=-307.7,265.3,-363.5
4249 longlat ellps=intl
4250 longlat a=6378249.145 rf=293.465 towgs84=-130,29,364
4251 longlat a=6378249.145 rf=293.465 towgs84=-90,40,88
4252 longlat ellps=clrk80ign
4253 longlat ellps=clrk66 towgs84=-133,-77,-51
4254 longlat ellps=intl towgs84=18.38,192.45,96.82,0.056,-0.142,-0.2,-0.0013
4255 longlat ellps=intl towgs84=-333,-222,114
4256 longlat a=6378249.145 rf=293.465 towgs84=41,-220,-134
4257 longlat ellps=bessel towgs84=-587.8,519.75,145.76
4258 longlat ellps=GRS80
4259 longlat ellps=intl towgs84=-254.1,-5.36,-100.29
4261 longlat ellps=clrk80ign towgs84=31,146,47
4262 longlat ellps=bessel towgs84=639,405,60
4263 longlat a=6378249.145 rf=293.465 towgs84=-111.92,-87.85,114.5,1.875,0.202,0.219,0.032
4265 longlat ellps=intl towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68
4266 longlat ellps=clrk80ign towgs84=-80.7,-132.5,41.1
4267 longlat ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
4269 longlat ellps=GRS80 towgs84=0,0,0
4270 longlat a=6378249.145 rf=293.465 towgs84=-253.4392,-148.452,386.5267,0.15605,0.43,-0.1013,-0.0424
4271 longlat ellps=intl towgs84=-2,374,172
4272 longlat ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
4273 longlat a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
4274 longlat ellps=intl towgs84=-230.994,102.591,25.199,0.633,-0.239,0.9,1.95
4275 longlat ellps=clrk80ign towgs84=-168,-60,320
4276 longlat ellps=NWL9D
4277 longlat ellps=airy nadgrids=OSTN15_NTv2_OSGBtoETRS.gsb towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
4278 longlat ellps=airy
4279 longlat ellps=airy
4281 longlat a=6378300.789 b=6356566.435 towgs84=-219.247,-73.802,269.529
4282 longlat ellps=clrk80ign towgs84=-178.3,-316.7,-131.5,5.278,6.077,10.979,19.166
4283 longlat ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
4284 longlat ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
4285 longlat ellps=intl towgs84=-128.16,-282.42,21.93
4286 longlat ellps=helmert
4288 longlat ellps=intl
4289 longlat ellps=bessel towgs84=565.7381,50.4018,465.2904,-0.395026,0.330772,-1.876073,4.07244
4292 longlat ellps=intl towgs84=-355,21,72
4293 longlat ellps=bess_nam towgs84=616,97,-251
4295 longlat ellps=bessel
4297 longlat ellps=intl towgs84=-198.383,-240.517,-107.909
4298 longlat ellps=evrstSS towgs84=-689.5937,623.84046,-65.93566,-0.02331,1.17094,-0.80054,5.88536
4299 longlat a=6377340.189 rf=299.3249646 towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15
4300 longlat a=6377340.189 rf=299.3249646 towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15
4301 longlat ellps=bessel towgs84=-147,506,687
4302 longlat a=6378293.64520876 b=6356617.98767984 towgs84=-61.702,284.488,472.052
4303 longlat ellps=helmert
4304 longlat ellps=clrk80ign towgs84=-73,-247,227
4306 longlat ellps=bessel
4307 longlat a=6378249.145 rf=293.465 towgs84=-209.3622,-87.8162,404.6198,0.0046,3.4784,0.5805,-1.4547
4308 longlat ellps=bessel
4309 longlat ellps=intl towgs84=-124.45,183.74,44.64,-0.4384,0.5446,-0.9706,-2.1365
4310 longlat ellps=clrk80ign towgs84=-30,190,89
4311 longlat ellps=intl towgs84=-265,120,-358
4312 longlat ellps=bessel towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887
4313 longlat ellps=intl towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747
4314 longlat ellps=bessel nadgrids=BETA2007.gsb towgs84=597.1,71.4,412.1,0.894,0.068,-1.563,7.58
4315 longlat ellps=clrk80ign towgs84=-23,259,-9
4316 longlat ellps=intl towgs84=103.25,-100.4,-307.19
4318 longlat ellps=WGS84 towgs84=-3.2,-5.7,2.8
4319 longlat ellps=GRS80 towgs84=226.702,-193.337,-35.371,-2.229,-4.391,9.238,0.9798
4322 longlat ellps=WGS72
4324 longlat ellps=WGS72
4326 longlat datum=WGS84
4390 cass lat_0=2.04258333333333 lon_0=103.562758333333 x_0=0 y_0=0 ellps=evrst48 towgs84=-11,851,5
4391 cass lat_0=2.71228333333333 lon_0=101.941166666667 x_0=-242.005 y_0=-948.547 ellps=evrst48 towgs84=-11,851,5
4392 cass lat_0=3.71097222222222 lon_0=102.436177777778 x_0=0 y_0=0 ellps=evrst48 towgs84=-11,851,5
4393 cass lat_0=3.68034444444444 lon_0=101.508244444444 x_0=-21759.438 y_0=55960.906 ellps=evrst48 towgs84=-11,851,5
4394 cass lat_0=4.94614166666667 lon_0=102.895208333333 x_0=0 y_0=0 ellps=evrst48 towgs84=-11,851,5
4395 cass lat_0=5.421325 lon_0=100.345869444444 x_0=0 y_0=0 ellps=evrst48 towgs84=-11,851,5
4396 cass lat_0=5.96514722222222 lon_0=100.637594444444 x_0=0 y_0=0 ellps=evrst48 towgs84=-11,851,5
4397 cass lat_0=4.85938055555556 lon_0=100.816766666667 x_0=0 y_0=133453.669 ellps=evrst48 towgs84=-11,851,5
4398 cass lat_0=5.89392222222222 lon_0=102.177291666667 x_0=0 y_0=0 ellps=evrst48 towgs84=-11,851,5
4399 tmerc lat_0=0 lon_0=171 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4400 tmerc lat_0=0 lon_0=177 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4401 tmerc lat_0=0 lon_0=-177 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4402 tmerc lat_0=0 lon_0=-171 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4403 tmerc lat_0=0 lon_0=-165 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4404 tmerc lat_0=0 lon_0=-159 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4405 tmerc lat_0=0 lon_0=-153 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4406 tmerc lat_0=0 lon_0=-147 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4407 tmerc lat_0=0 lon_0=-141 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4408 tmerc lat_0=0 lon_0=-135 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4409 tmerc lat_0=0 lon_0=-129 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4410 tmerc lat_0=0 lon_0=-123 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4411 tmerc lat_0=0 lon_0=-117 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4412 tmerc lat_0=0 lon_0=-111 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4413 tmerc lat_0=0 lon_0=-105 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4414 tmerc lat_0=13.5 lon_0=144.75 k=1 x_0=100000 y_0=200000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
4415 lcc lat_0=-9 lon_0=26 lat_1=-6.5 lat_2=-11.5 x_0=500000 y_0=500000 ellps=clrk66 towgs84=-103.746,-9.614,-255.95
4417 tmerc lat_0=0 lon_0=21 k=1 x_0=7500000 y_0=0 ellps=krass towgs84=24.9,-126.4,-93.2,-0.063,-0.247,-0.041,1.01
4418 tmerc lat_0=0 lon_0=-75 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4419 tmerc lat_0=0 lon_0=-69 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4420 tmerc lat_0=0 lon_0=177 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
4421 tmerc lat_0=0 lon_0=-177 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
4422 tmerc lat_0=0 lon_0=-171 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
4423 tmerc lat_0=0 lon_0=-165 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
4424 tmerc lat_0=0 lon_0=-159 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
4425 tmerc lat_0=0 lon_0=-153 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
4426 tmerc lat_0=0 lon_0=-147 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
4427 tmerc lat_0=0 lon_0=-141 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
4428 tmerc lat_0=0 lon_0=-135 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
4429 tmerc lat_0=0 lon_0=-129 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
4430 tmerc lat_0=0 lon_0=-123 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
4431 tmerc lat_0=0 lon_0=-117 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
4432 tmerc lat_0=0 lon_0=-111 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
4433 tmerc lat_0=0 lon_0=-105 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
4434 tmerc lat_0=0 lon_0=24 k=1 x_0=8500000 y_0=0 ellps=krass towgs84=24.9,-126.4,-93.2,-0.063,-0.247,-0.041,1.01
4437 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000 ellps=GRS80 towgs84=0,0,0
4438 tmerc lat_0=0 lon_0=-75 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
4439 tmerc lat_0=0 lon_0=-69 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
4455 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4456 lcc lat_0=40.5 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=609601.219202438 y_0=30480.0609601219 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
4457 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
4462 lcc lat_0=-27 lon_0=132 lat_1=-18 lat_2=-36 x_0=0 y_0=0 datum=WGS84
4463 longlat ellps=GRS80
4465 geocent ellps=GRS80
4466 longlat ellps=GRS80
4467 utm zone=21 ellps=GRS80 towgs84=0,0,0
4468 geocent ellps=GRS80
4469 longlat ellps=GRS80
4470 longlat ellps=GRS80
4471 utm zone=38 south ellps=GRS80 towgs84=0,0,0
4472 longlat ellps=intl towgs84=-381.788,-57.501,-256.673
4473 geocent ellps=intl
4475 longlat ellps=intl towgs84=-381.788,-57.501,-256.673
4479 geocent ellps=GRS80
4480 longlat ellps=GRS80
4481 geocent ellps=GRS80
4482 longlat ellps=GRS80 towgs84=0,0,0
4483 longlat ellps=GRS80 towgs84=0,0,0
4484 utm zone=11 ellps=GRS80 towgs84=0,0,0
4485 utm zone=12 ellps=GRS80 towgs84=0,0,0
4486 utm zone=13 ellps=GRS80 towgs84=0,0,0
4487 utm zone=14 ellps=GRS80 towgs84=0,0,0
4488 utm zone=15 ellps=GRS80 towgs84=0,0,0
4489 utm zone=16 ellps=GRS80 towgs84=0,0,0
4490 longlat ellps=GRS80
4491 tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0 ellps=GRS80
4492 tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0 ellps=GRS80
4493 tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0 ellps=GRS80
4494 tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0 ellps=GRS80
4495 tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0 ellps=GRS80
4496 tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0 ellps=GRS80
4497 tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0 ellps=GRS80
4498 tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0 ellps=GRS80
4499 tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0 ellps=GRS80
4500 tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0 ellps=GRS80
4501 tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0 ellps=GRS80
4502 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=GRS80
4503 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=GRS80
4504 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=GRS80
4505 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=GRS80
4506 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=GRS80
4507 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=GRS80
4508 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=GRS80
4509 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=GRS80
4510 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=GRS80
4511 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=GRS80
4512 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=GRS80
4513 tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0 ellps=GRS80
4514 tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0 ellps=GRS80
4515 tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0 ellps=GRS80
4516 tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0 ellps=GRS80
4517 tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0 ellps=GRS80
4518 tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0 ellps=GRS80
4519 tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0 ellps=GRS80
4520 tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0 ellps=GRS80
4521 tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0 ellps=GRS80
4522 tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0 ellps=GRS80
4523 tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0 ellps=GRS80
4524 tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0 ellps=GRS80
4525 tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0 ellps=GRS80
4526 tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0 ellps=GRS80
4527 tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0 ellps=GRS80
4528 tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0 ellps=GRS80
4529 tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0 ellps=GRS80
4530 tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0 ellps=GRS80
4531 tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0 ellps=GRS80
4532 tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0 ellps=GRS80
4533 tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0 ellps=GRS80
4534 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=GRS80
4535 tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0 ellps=GRS80
4536 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=GRS80
4537 tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0 ellps=GRS80
4538 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=GRS80
4539 tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0 ellps=GRS80
4540 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=GRS80
4541 tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0 ellps=GRS80
4542 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=GRS80
4543 tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0 ellps=GRS80
4544 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=GRS80
4545 tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0 ellps=GRS80
4546 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=GRS80
4547 tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0 ellps=GRS80
4548 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=GRS80
4549 tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0 ellps=GRS80
4550 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=GRS80
4551 tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0 ellps=GRS80
4552 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=GRS80
4553 tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0 ellps=GRS80
4554 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=GRS80
4555 longlat ellps=krass
4556 geocent ellps=GRS80
4557 longlat ellps=GRS80 towgs84=0,0,0
4558 longlat ellps=GRS80 towgs84=0,0,0
4559 utm zone=20 ellps=GRS80 towgs84=0,0,0
4568 tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0 ellps=krass
4569 tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0 ellps=krass
4570 tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0 ellps=krass
4571 tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0 ellps=krass
4572 tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0 ellps=krass
4573 tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0 ellps=krass
4574 tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0 ellps=krass
4575 tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0 ellps=krass
4576 tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0 ellps=krass
4577 tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0 ellps=krass
4578 tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0 ellps=krass
4579 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass
4580 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass
4581 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass
4582 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass
4583 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass
4584 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass
4585 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass
4586 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass
4587 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass
4588 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass
4589 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass
4601 longlat a=6378249.145 rf=293.465 towgs84=-255,-15,71
4602 longlat a=6378249.145 rf=293.465 towgs84=725,685,536
4603 longlat a=6378249.145 rf=293.465 towgs84=72,213.7,93
4604 longlat a=6378249.145 rf=293.465 towgs84=174,359,365
4605 longlat a=6378249.145 rf=293.465 towgs84=9,183,236
4606 longlat a=6378249.145 rf=293.465 towgs84=-153,153,307
4607 longlat a=6378249.145 rf=293.465 towgs84=195.671,332.517,274.607
4608 longlat ellps=clrk66 nadgrids=May76v20.gsb
4609 longlat ellps=clrk66 nadgrids=CQ77NA83.GSB
4610 longlat ellps=IAU76
4611 longlat ellps=intl towgs84=-162.619,-276.959,-161.764,0.067753,-2.243648,-1.158828,-1.094246
4612 longlat ellps=GRS80 towgs84=0,0,0
4613 longlat ellps=bessel towgs84=-404.78,685.68,45.47
4614 longlat ellps=intl towgs84=-119.4248,-303.65872,-11.00061,1.164298,0.174458,1.096259,3.657065
4615 longlat ellps=intl towgs84=-494.088,-312.129,279.877,-1.423,-1.013,1.59,-0.748
4616 longlat ellps=intl towgs84=-289,-124,60
4617 longlat ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
4618 longlat ellps=aust_SA towgs84=-59,-11,-52
4619 longlat ellps=GRS80 towgs84=0,0,0
4620 longlat a=6378249.145 rf=293.465 towgs84=-106,-129,165
4621 longlat ellps=intl towgs84=137,248,-430
4622 longlat ellps=intl towgs84=-472.29,-5.63,-304.12,0.4362,-0.8374,0.2563,1.8984
4623 longlat ellps=intl towgs84=-186,230,110
4624 longlat ellps=GRS80
4625 longlat ellps=intl towgs84=126.93,547.94,130.41,-2.7867,5.1612,-0.8584,13.8227
4626 longlat ellps=intl towgs84=94,-948,-1262
4627 longlat ellps=GRS80
4628 longlat ellps=intl towgs84=162,117,154
4629 longlat ellps=intl towgs84=72.51,345.411,79.241,-1.5862,-0.8826,-0.5495,1.3653
4630 longlat ellps=intl towgs84=165.804,216.213,180.26,-0.6251,-0.4515,-0.0721,7.4111
4632 longlat ellps=intl towgs84=-382,-59,-262
4633 longlat ellps=intl towgs84=137.092,131.66,91.475,-1.9436,-11.5993,-4.3321,-7.4824
4636 longlat ellps=intl towgs84=365,194,166
4637 longlat ellps=intl towgs84=325,154,172
4638 longlat ellps=clrk66 towgs84=11.363,424.148,373.13
4639 longlat ellps=intl towgs84=253,-132,-127
4641 longlat ellps=intl towgs84=-408.809,366.856,-412.987,1.8842,-0.5308,2.1655,-121.0993
4642 longlat ellps=intl towgs84=-13,-348,292
4643 longlat ellps=intl towgs84=-480.26,-438.32,-643.429,16.3119,20.1721,-4.0349,-111.7002
4644 longlat ellps=intl towgs84=-10.18,-350.43,291.37
4646 longlat ellps=intl towgs84=-963,510,-359
4647 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=32500000 y_0=0 ellps=GRS80 towgs84=0,0,0
4652 tmerc lat_0=0 lon_0=75 k=1 x_0=25500000 y_0=0 ellps=krass
4653 tmerc lat_0=0 lon_0=78 k=1 x_0=26500000 y_0=0 ellps=krass
4654 tmerc lat_0=0 lon_0=81 k=1 x_0=27500000 y_0=0 ellps=krass
4655 tmerc lat_0=0 lon_0=84 k=1 x_0=28500000 y_0=0 ellps=krass
4656 tmerc lat_0=0 lon_0=87 k=1 x_0=29500000 y_0=0 ellps=krass
4657 longlat a=6377019.27 rf=300 towgs84=-28,199,5
4658 longlat ellps=intl towgs84=-73,46,-86
4659 longlat ellps=GRS80 towgs84=0,0,0
4660 longlat ellps=intl towgs84=982.6087,552.753,-540.873,6.681627,-31.611492,-19.848161,16.805
4661 longlat ellps=GRS80 towgs84=0,0,0
4662 longlat ellps=intl towgs84=97.295,-263.247,310.882,-1.5999,0.8386,3.1409,13.3259
4663 longlat ellps=intl towgs84=-210.502,-66.902,-48.476,2.094,-15.067,-5.817,0.485
4664 longlat ellps=intl towgs84=-211.939,137.626,58.3,-0.089,0.251,0.079,0.384
4665 longlat ellps=intl towgs84=-105.854,165.589,-38.312,-0.003,-0.026,0.024,-0.048
4666 longlat ellps=bessel towgs84=631.392,-66.551,481.442,1.09,-4.445,-4.487,-4.43
4667 longlat ellps=WGS84 towgs84=0,0,0
4668 longlat ellps=intl towgs84=-86,-98,-119
4669 longlat ellps=GRS80 towgs84=0,0,0
4670 longlat ellps=GRS80 towgs84=0,0,0
4671 longlat ellps=clrk80ign
4672 longlat ellps=intl towgs84=175,-38,113
4673 longlat ellps=intl towgs84=174.05,-25.49,112.57
4674 longlat ellps=GRS80 towgs84=0,0,0
4676 longlat ellps=krass towgs84=-2.227,6.524,2.178
4677 longlat ellps=krass
4678 longlat ellps=krass towgs84=44.585,-131.212,-39.544
4679 longlat a=6378249.145 rf=293.465 towgs84=-80.01,253.26,291.19
4680 longlat a=6378249.145 rf=293.465 towgs84=124.5,-63.5,-281
4682 longlat ellps=evrst30 towgs84=283.729,735.942,261.143
4683 longlat ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06
4684 longlat ellps=intl towgs84=-133,-321,50
4686 longlat ellps=GRS80 towgs84=0,0,0
4687 longlat ellps=GRS80 towgs84=0.072,-0.507,-0.245,0.0183,-0.0003,0.007,-0.0093
4688 longlat ellps=intl towgs84=347.175,1077.618,2623.677,33.9058,-70.6776,9.4013,186.0647
4689 longlat ellps=intl towgs84=410.793,54.542,80.501,-2.5596,-2.3517,-0.6594,17.3218
4690 longlat ellps=intl towgs84=221.597,152.441,176.523,2.403,1.3893,0.884,11.4648
4691 longlat ellps=intl towgs84=218.769,150.75,176.75,3.5231,2.0037,1.288,10.9817
4692 longlat ellps=intl towgs84=217.109,86.452,23.711,0.0183,-0.0003,0.007,-0.0093
4693 longlat ellps=WGS84 towgs84=0,-0.15,0.68
4694 longlat ellps=WGS84 towgs84=0,0,0
4695 longlat ellps=clrk66 towgs84=-103.746,-9.614,-255.95
4696 longlat a=6378249.145 rf=293.465
4697 longlat a=6378249.145 rf=293.465
4698 longlat ellps=intl towgs84=145,-187,103
4699 longlat a=6378249.145 rf=293.465 towgs84=-770.1,158.4,-498.2
4700 longlat a=6378249.145 rf=293.465
4701 longlat a=6378249.145 rf=293.465 towgs84=-79.9,-158,-168.9
4702 longlat ellps=GRS80 towgs84=0,0,0
4703 longlat a=6378249.145 rf=293.465
4704 longlat ellps=intl
4705 longlat ellps=intl towgs84=-255,-29,-105
4706 longlat ellps=helmert towgs84=-146.21,112.63,4.05
4707 longlat ellps=intl towgs84=114,-116,-333
4708 longlat ellps=aust_SA towgs84=-491,-22,435
4709 longlat ellps=intl towgs84=145,75,-272
4710 longlat ellps=intl towgs84=-323.65,551.39,-491.22
4711 longlat ellps=intl towgs84=124,-234,-25
4712 longlat ellps=intl towgs84=-205,107,53
4713 longlat a=6378249.145 rf=293.465 towgs84=-77,-128,142
4714 longlat ellps=intl towgs84=-127,-769,472
4715 longlat ellps=intl towgs84=-104,-129,239
4716 longlat ellps=intl towgs84=298,-304,-375
4717 longlat ellps=clrk66 towgs84=-2,151,181
4718 longlat ellps=intl towgs84=230,-199,-752
4719 longlat ellps=intl towgs84=211,147,111
4720 longlat ellps=WGS72 towgs84=0,0,4.5
4721 longlat ellps=intl towgs84=265.025,384.929,-194.046
4722 longlat ellps=intl towgs84=-794,119,-298
4723 longlat ellps=clrk66 towgs84=-179.483,-69.379,-27.584,-7.862,8.163,6.042,-13.925
4724 longlat ellps=intl towgs84=208,-435,-229
4725 longlat ellps=intl towgs84=189,-79,-202
4726 longlat ellps=clrk66 towgs84=8.853,-52.644,180.304,-0.393,-2.323,2.96,-24.081
4727 longlat ellps=intl towgs84=912,-58,1227
4728 longlat ellps=intl towgs84=-307,-92,127
4729 longlat ellps=intl towgs84=185,165,42
4730 longlat ellps=intl towgs84=170,42,84
4732 longlat ellps=hough towgs84=102,52,-38
4733 longlat ellps=intl towgs84=276,-57,149
4734 longlat ellps=intl towgs84=-632,438,-609
4735 longlat ellps=intl towgs84=647,1777,-1124
4736 longlat a=6378249.145 rf=293.465 towgs84=260,12,-147
4737 longlat ellps=GRS80 towgs84=0,0,0
4738 longlat a=6378293.64520876 b=6356617.98767984
4739 longlat ellps=intl towgs84=-156,-271,-189
4740 longlat a=6378136 rf=298.257839303 towgs84=-1.08,-0.27,-0.9
4741 longlat ellps=intl towgs84=-153.33,-169.41,86.39
4742 longlat ellps=GRS80 towgs84=0,0,0
4743 longlat a=6378249.145 rf=293.465 towgs84=70.995,-335.916,262.898
4744 longlat a=6378249.145 rf=293.465 towgs84=-242.2,-144.9,370.3
4745 longlat ellps=bessel nadgrids=BETA2007.gsb towgs84=612.4,77,440.2,-0.054,0.057,-2.797,2.55
4746 longlat ellps=bessel nadgrids=BETA2007.gsb towgs84=599.4,72.4,419.2,-0.062,-0.022,-2.723,6.46
4747 longlat ellps=GRS80 towgs84=0,0,0
4748 longlat a=6378306.3696 b=6356571.996 towgs84=51,391,-36
4749 longlat ellps=GRS80 towgs84=0,0,0
4750 longlat ellps=WGS84 towgs84=-56.263,16.136,-22.856
4751 longlat ellps=evrst69 towgs84=0,0,0
4752 longlat a=6378306.3696 b=6356571.996 towgs84=98,390,-22
4753 longlat ellps=intl
4754 longlat ellps=intl towgs84=-208.4058,-109.8777,-2.5764
4755 longlat ellps=WGS84 towgs84=0,0,0
4756 longlat ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
4757 longlat ellps=WGS84 towgs84=0,0,0
4758 longlat ellps=WGS84 towgs84=0,0,0
4759 longlat ellps=GRS80 towgs84=0,0,0
4760 longlat ellps=NWL9D
4761 longlat ellps=GRS80 towgs84=0,0,0
4762 longlat ellps=WGS84 towgs84=0,0,0
4763 longlat ellps=WGS84 towgs84=0,0,0
4764 longlat ellps=GRS80 towgs84=0,0,0
4765 longlat ellps=GRS80 towgs84=0,0,0
4766 tmerc lat_0=0 lon_0=90 k=1 x_0=30500000 y_0=0 ellps=krass
4767 tmerc lat_0=0 lon_0=93 k=1 x_0=31500000 y_0=0 ellps=krass
4768 tmerc lat_0=0 lon_0=96 k=1 x_0=32500000 y_0=0 ellps=krass
4769 tmerc lat_0=0 lon_0=99 k=1 x_0=33500000 y_0=0 ellps=krass
4770 tmerc lat_0=0 lon_0=102 k=1 x_0=34500000 y_0=0 ellps=krass
4771 tmerc lat_0=0 lon_0=105 k=1 x_0=35500000 y_0=0 ellps=krass
4772 tmerc lat_0=0 lon_0=108 k=1 x_0=36500000 y_0=0 ellps=krass
4773 tmerc lat_0=0 lon_0=111 k=1 x_0=37500000 y_0=0 ellps=krass
4774 tmerc lat_0=0 lon_0=114 k=1 x_0=38500000 y_0=0 ellps=krass
4775 tmerc lat_0=0 lon_0=117 k=1 x_0=39500000 y_0=0 ellps=krass
4776 tmerc lat_0=0 lon_0=120 k=1 x_0=40500000 y_0=0 ellps=krass
4777 tmerc lat_0=0 lon_0=123 k=1 x_0=41500000 y_0=0 ellps=krass
4778 tmerc lat_0=0 lon_0=126 k=1 x_0=42500000 y_0=0 ellps=krass
4779 tmerc lat_0=0 lon_0=129 k=1 x_0=43500000 y_0=0 ellps=krass
4780 tmerc lat_0=0 lon_0=132 k=1 x_0=44500000 y_0=0 ellps=krass
4781 tmerc lat_0=0 lon_0=135 k=1 x_0=45500000 y_0=0 ellps=krass
4782 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass
4783 tmerc lat_0=0 lon_0=78 k=1 x_0=500000 y_0=0 ellps=krass
4784 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass
4785 tmerc lat_0=0 lon_0=84 k=1 x_0=500000 y_0=0 ellps=krass
4786 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass
4787 tmerc lat_0=0 lon_0=90 k=1 x_0=500000 y_0=0 ellps=krass
4788 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass
4789 tmerc lat_0=0 lon_0=96 k=1 x_0=500000 y_0=0 ellps=krass
4790 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass
4791 tmerc lat_0=0 lon_0=102 k=1 x_0=500000 y_0=0 ellps=krass
4792 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass
4793 tmerc lat_0=0 lon_0=108 k=1 x_0=500000 y_0=0 ellps=krass
4794 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass
4795 tmerc lat_0=0 lon_0=114 k=1 x_0=500000 y_0=0 ellps=krass
4796 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass
4797 tmerc lat_0=0 lon_0=120 k=1 x_0=500000 y_0=0 ellps=krass
4798 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass
4799 tmerc lat_0=0 lon_0=126 k=1 x_0=500000 y_0=0 ellps=krass
4800 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass
4801 longlat ellps=bessel pm=bern
4802 longlat ellps=intl pm=bogota towgs84=304.5,306.5,-318.1
4803 longlat ellps=intl pm=lisbon towgs84=-304.046,-60.576,103.64
4804 longlat ellps=bessel pm=jakarta towgs84=-587.8,519.75,145.76
4805 longlat ellps=bessel pm=ferro towgs84=682,-203,480
4806 longlat ellps=intl pm=rome towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68
4807 longlat ellps=clrk80ign pm=paris towgs84=-168,-60,320 units=grad
4809 longlat ellps=intl pm=brussels
4810 longlat ellps=intl pm=paris towgs84=-198.383,-240.517,-107.909 units=grad
4811 longlat ellps=clrk80ign pm=paris towgs84=-73,-247,227 units=grad
4812 tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0 ellps=krass
4813 longlat ellps=bessel pm=jakarta towgs84=-378.873,676.002,-46.255
4814 longlat ellps=bessel pm=stockholm
4815 longlat ellps=bessel pm=athens
4816 longlat ellps=clrk80ign pm=paris towgs84=-260.1,5.5,432.2 units=grad
4817 longlat a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
4818 longlat ellps=bessel pm=ferro towgs84=589,76,480
4820 longlat ellps=bessel pm=jakarta towgs84=-404.78,685.68,45.47
4821 longlat ellps=clrk80ign pm=paris units=grad
4822 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass
4823 longlat ellps=intl
4824 longlat ellps=intl
4826 lcc lat_0=15.8333333333333 lon_0=-24 lat_1=15 lat_2=16.6666666666667 x_0=161587.83 y_0=128511.202 datum=WGS84
4839 lcc lat_0=51 lon_0=10.5 lat_1=48.6666666666667 lat_2=53.6666666666667 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
4882 geocent ellps=GRS80
4883 longlat ellps=GRS80 towgs84=0,0,0
4884 geocent ellps=GRS80
4885 longlat ellps=GRS80 towgs84=0,0,0
4886 geocent ellps=WGS84
4887 longlat ellps=WGS84 towgs84=0,0,0
4888 geocent ellps=GRS80
4889 longlat ellps=GRS80 towgs84=0,0,0
4890 geocent ellps=NWL9D
4891 longlat ellps=NWL9D
4892 geocent ellps=GRS80
4893 longlat ellps=GRS80 towgs84=0,0,0
4894 geocent ellps=WGS84
4895 longlat ellps=WGS84 towgs84=0,0,0
4896 geocent ellps=GRS80
4897 geocent ellps=WGS84
4898 longlat ellps=WGS84 towgs84=0,0,0
4899 geocent ellps=intl
4900 longlat ellps=intl towgs84=-208.4058,-109.8777,-2.5764
4901 longlat a=6376523 rf=308.64 pm=2.33720833333333 units=grad
4903 longlat a=6378298.3 rf=294.73 pm=-3.687375
4904 longlat ellps=bessel pm=lisbon towgs84=508.088,-191.042,565.223
4906 geocent ellps=GRS80
4907 longlat ellps=GRS80 towgs84=0,0,0
4908 geocent ellps=GRS80
4909 longlat ellps=GRS80 towgs84=0,0,0
4910 geocent ellps=GRS80
4911 geocent ellps=GRS80
4912 geocent ellps=GRS80
4913 geocent ellps=GRS80
4914 geocent ellps=GRS80
4915 geocent ellps=GRS80
4916 geocent ellps=GRS80
4917 geocent ellps=GRS80
4918 geocent ellps=GRS80
4919 geocent ellps=GRS80
4920 geocent ellps=GRS80
4921 longlat ellps=GRS80 towgs84=0,0,0
4922 geocent a=6378136 rf=298.257839303
4923 longlat a=6378136 rf=298.257839303 towgs84=-1.08,-0.27,-0.9
4924 geocent ellps=GRS80
4925 longlat ellps=GRS80 towgs84=0,0,0
4926 geocent ellps=GRS80
4927 longlat ellps=GRS80 towgs84=0,0,0
4928 geocent ellps=WGS84
4929 longlat ellps=WGS84 towgs84=0,0,0
4930 geocent ellps=GRS80
4931 longlat ellps=GRS80 towgs84=0,0,0
4932 geocent ellps=GRS80
4933 longlat ellps=GRS80 towgs84=0,0,0
4934 geocent ellps=GRS80
4935 longlat ellps=GRS80 towgs84=0,0,0
4936 geocent ellps=GRS80
4937 longlat ellps=GRS80
4938 geocent ellps=GRS80
4939 longlat ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
4940 geocent ellps=WGS84
4941 longlat ellps=WGS84 towgs84=0,0,0
4942 geocent ellps=GRS80
4943 longlat ellps=GRS80 towgs84=0,0,0
4944 geocent ellps=GRS80
4945 longlat ellps=GRS80 towgs84=0,0,0
4946 geocent ellps=GRS80
4947 longlat ellps=GRS80 towgs84=0,0,0
4948 geocent ellps=GRS80
4949 longlat ellps=GRS80 towgs84=0,0,0
4950 geocent ellps=GRS80
4951 longlat ellps=GRS80 towgs84=0,0,0
4952 geocent ellps=WGS84
4953 longlat ellps=WGS84 towgs84=0,0,0
4954 geocent ellps=GRS80
4955 longlat ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
4956 geocent ellps=GRS80
4957 longlat ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
4958 geocent ellps=GRS80
4959 longlat ellps=GRS80 towgs84=0,0,0
4960 geocent ellps=GRS80
4961 longlat ellps=GRS80 towgs84=0,0,0
4962 geocent ellps=GRS80
4963 longlat ellps=GRS80 towgs84=0,0,0
4964 geocent ellps=GRS80
4965 longlat ellps=GRS80
4966 geocent ellps=GRS80
4967 longlat ellps=GRS80
4970 geocent ellps=GRS80
4971 longlat ellps=GRS80
4974 geocent ellps=GRS80
4975 longlat ellps=GRS80 towgs84=0,0,0
4976 geocent ellps=GRS80
4977 longlat ellps=GRS80 towgs84=0,0,0
4978 geocent datum=WGS84
4979 longlat datum=WGS84
4980 geocent ellps=WGS84
4981 longlat ellps=WGS84 towgs84=0,0,0
4982 geocent ellps=GRS80
4983 longlat ellps=GRS80 towgs84=0,0,0
4984 geocent ellps=WGS72
4985 longlat ellps=WGS72
4986 geocent ellps=WGS72
4987 longlat ellps=WGS72
4988 geocent ellps=GRS80
4989 longlat ellps=GRS80 towgs84=0,0,0
4990 geocent ellps=krass
4991 longlat ellps=krass
4992 geocent ellps=krass
4993 longlat ellps=krass towgs84=44.585,-131.212,-39.544
4994 geocent ellps=clrk66
4995 longlat ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06
4996 geocent ellps=GRS80
4997 longlat ellps=GRS80 towgs84=0,0,0
4998 geocent ellps=GRS80
4999 longlat ellps=GRS80 towgs84=0.072,-0.507,-0.245,0.0183,-0.0003,0.007,-0.0093
5011 geocent ellps=GRS80
5012 longlat ellps=GRS80 towgs84=0,0,0
5013 longlat ellps=GRS80 towgs84=0,0,0
5014 utm zone=25 ellps=GRS80 towgs84=0,0,0
5015 utm zone=26 ellps=GRS80 towgs84=0,0,0
5016 utm zone=28 ellps=GRS80 towgs84=0,0,0
5018 tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=0 y_0=0 ellps=intl towgs84=-282.1,-72.2,120,-1.529,0.145,-0.89,-4.46
5041 stere lat_0=90 lon_0=0 k=0.994 x_0=2000000 y_0=2000000 datum=WGS84
5042 stere lat_0=-90 lon_0=0 k=0.994 x_0=2000000 y_0=2000000 datum=WGS84
5048 utm zone=35 ellps=GRS80 towgs84=0,0,0
5069 aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
5070 aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
5071 aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
5072 aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
5105 tmerc lat_0=58 lon_0=5.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5106 tmerc lat_0=58 lon_0=6.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5107 tmerc lat_0=58 lon_0=7.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5108 tmerc lat_0=58 lon_0=8.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5109 tmerc lat_0=58 lon_0=9.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5110 tmerc lat_0=58 lon_0=10.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5111 tmerc lat_0=58 lon_0=11.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5112 tmerc lat_0=58 lon_0=12.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5113 tmerc lat_0=58 lon_0=13.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5114 tmerc lat_0=58 lon_0=14.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5115 tmerc lat_0=58 lon_0=15.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5116 tmerc lat_0=58 lon_0=16.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5117 tmerc lat_0=58 lon_0=17.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5118 tmerc lat_0=58 lon_0=18.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5119 tmerc lat_0=58 lon_0=19.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5120 tmerc lat_0=58 lon_0=20.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5121 tmerc lat_0=58 lon_0=21.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5122 tmerc lat_0=58 lon_0=22.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5123 tmerc lat_0=58 lon_0=23.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5124 tmerc lat_0=58 lon_0=24.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5125 tmerc lat_0=58 lon_0=25.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5126 tmerc lat_0=58 lon_0=26.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5127 tmerc lat_0=58 lon_0=27.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5128 tmerc lat_0=58 lon_0=28.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5129 tmerc lat_0=58 lon_0=29.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5130 tmerc lat_0=58 lon_0=30.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5132 longlat ellps=bessel
5167 tmerc lat_0=38 lon_0=131 k=1 x_0=200000 y_0=500000 ellps=bessel towgs84=-145.907,505.034,685.756,-1.162,2.347,1.592,6.342
5168 tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=550000 ellps=bessel towgs84=-145.907,505.034,685.756,-1.162,2.347,1.592,6.342
5169 tmerc lat_0=38 lon_0=125 k=1 x_0=200000 y_0=500000 ellps=bessel
5170 tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=500000 ellps=bessel
5171 tmerc lat_0=38 lon_0=129 k=1 x_0=200000 y_0=500000 ellps=bessel
5172 tmerc lat_0=38 lon_0=131 k=1 x_0=200000 y_0=500000 ellps=bessel
5173 tmerc lat_0=38 lon_0=125.002890277778 k=1 x_0=200000 y_0=500000 ellps=bessel towgs84=-145.907,505.034,685.756,-1.162,2.347,1.592,6.342
5174 tmerc lat_0=38 lon_0=127.002890277778 k=1 x_0=200000 y_0=500000 ellps=bessel towgs84=-145.907,505.034,685.756,-1.162,2.347,1.592,6.342
5175 tmerc lat_0=38 lon_0=127.002890277778 k=1 x_0=200000 y_0=550000 ellps=bessel towgs84=-145.907,505.034,685.756,-1.162,2.347,1.592,6.342
5176 tmerc lat_0=38 lon_0=129.002890277778 k=1 x_0=200000 y_0=500000 ellps=bessel towgs84=-145.907,505.034,685.756,-1.162,2.347,1.592,6.342
5177 tmerc lat_0=38 lon_0=131.002890277778 k=1 x_0=200000 y_0=500000 ellps=bessel towgs84=-145.907,505.034,685.756,-1.162,2.347,1.592,6.342
5178 tmerc lat_0=38 lon_0=127.5 k=0.9996 x_0=1000000 y_0=2000000 ellps=bessel towgs84=-145.907,505.034,685.756,-1.162,2.347,1.592,6.342
5179 tmerc lat_0=38 lon_0=127.5 k=0.9996 x_0=1000000 y_0=2000000 ellps=GRS80 towgs84=0,0,0
5180 tmerc lat_0=38 lon_0=125 k=1 x_0=200000 y_0=500000 ellps=GRS80 towgs84=0,0,0
5181 tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=500000 ellps=GRS80 towgs84=0,0,0
5182 tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=550000 ellps=GRS80 towgs84=0,0,0
5183 tmerc lat_0=38 lon_0=129 k=1 x_0=200000 y_0=500000 ellps=GRS80 towgs84=0,0,0
5184 tmerc lat_0=38 lon_0=131 k=1 x_0=200000 y_0=500000 ellps=GRS80 towgs84=0,0,0
5185 tmerc lat_0=38 lon_0=125 k=1 x_0=200000 y_0=600000 ellps=GRS80 towgs84=0,0,0
5186 tmerc lat_0=38 lon_0=127 k=1 x_0=200000 y_0=600000 ellps=GRS80 towgs84=0,0,0
5187 tmerc lat_0=38 lon_0=129 k=1 x_0=200000 y_0=600000 ellps=GRS80 towgs84=0,0,0
5188 tmerc lat_0=38 lon_0=131 k=1 x_0=200000 y_0=600000 ellps=GRS80 towgs84=0,0,0
5221 krovak lat_0=49.5 lon_0=42.5 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0 ellps=bessel pm=ferro towgs84=589,76,480
5223 tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=500000 datum=WGS84
5228 longlat ellps=bessel towgs84=572.213,85.334,461.94,4.9732,1.529,5.2484,3.5378
5229 longlat ellps=bessel pm=ferro towgs84=572.213,85.334,461.94,4.9732,1.529,5.2484,3.5378
5233 longlat ellps=evrst30 towgs84=-0.293,766.95,87.713,0.195704,1.695068,3.473016,-0.039338
5234 tmerc lat_0=7.00048027777778 lon_0=80.7717111111111 k=0.9999238418 x_0=200000 y_0=200000 ellps=evrst30 towgs84=-97,787,86
5235 tmerc lat_0=7.00047152777778 lon_0=80.7717130833333 k=0.9999238418 x_0=500000 y_0=500000 ellps=evrst30 towgs84=-0.293,766.95,87.713,0.195704,1.695068,3.473016,-0.039338
5243 lcc lat_0=51 lon_0=10.5 lat_1=48.6666666666667 lat_2=53.6666666666667 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
5244 geocent ellps=GRS80
5245 longlat ellps=GRS80 towgs84=0,0,0
5246 longlat ellps=GRS80 towgs84=0,0,0
5247 omerc no_uoff lat_0=4 lonc=115 alpha=53.31580995 gamma=53.1301023611111 k=0.99984 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
5250 geocent ellps=GRS80
5251 longlat ellps=GRS80 towgs84=0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439
5252 longlat ellps=GRS80 towgs84=0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439
5253 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439
5254 tmerc lat_0=0 lon_0=30 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439
5255 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439
5256 tmerc lat_0=0 lon_0=36 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439
5257 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439
5258 tmerc lat_0=0 lon_0=42 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439
5259 tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439
5262 geocent ellps=GRS80
5263 longlat ellps=GRS80 towgs84=0,0,0
5264 longlat ellps=GRS80 towgs84=0,0,0
5266 tmerc lat_0=0 lon_0=90 k=1 x_0=250000 y_0=0 ellps=GRS80 towgs84=0,0,0
5269 tmerc lat_0=0 lon_0=27 k=1 x_0=9500000 y_0=0 ellps=GRS80 towgs84=0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439
5270 tmerc lat_0=0 lon_0=30 k=1 x_0=10500000 y_0=0 ellps=GRS80 towgs84=0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439
5271 tmerc lat_0=0 lon_0=33 k=1 x_0=11500000 y_0=0 ellps=GRS80 towgs84=0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439
5272 tmerc lat_0=0 lon_0=36 k=1 x_0=12500000 y_0=0 ellps=GRS80 towgs84=0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439
5273 tmerc lat_0=0 lon_0=39 k=1 x_0=13500000 y_0=0 ellps=GRS80 towgs84=0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439
5274 tmerc lat_0=0 lon_0=42 k=1 x_0=14500000 y_0=0 ellps=GRS80 towgs84=0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439
5275 tmerc lat_0=0 lon_0=45 k=1 x_0=15500000 y_0=0 ellps=GRS80 towgs84=0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439
5292 tmerc lat_0=0 lon_0=90.7333333333333 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5293 tmerc lat_0=0 lon_0=89.55 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5294 tmerc lat_0=0 lon_0=89.85 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5295 tmerc lat_0=0 lon_0=90.0333333333333 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5296 tmerc lat_0=0 lon_0=90.15 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5297 tmerc lat_0=0 lon_0=91.1333333333333 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5298 tmerc lat_0=0 lon_0=91.2333333333333 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5299 tmerc lat_0=0 lon_0=89.35 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5300 tmerc lat_0=0 lon_0=91.35 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5301 tmerc lat_0=0 lon_0=89.85 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5302 tmerc lat_0=0 lon_0=91.5666666666667 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5303 tmerc lat_0=0 lon_0=89.0666666666667 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5304 tmerc lat_0=0 lon_0=90.2666666666667 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5305 tmerc lat_0=0 lon_0=89.55 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5306 tmerc lat_0=0 lon_0=91.75 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5307 tmerc lat_0=0 lon_0=90.5 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5308 tmerc lat_0=0 lon_0=90.1666666666667 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5309 tmerc lat_0=0 lon_0=90.1166666666667 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5310 tmerc lat_0=0 lon_0=91.5666666666667 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5311 tmerc lat_0=0 lon_0=90.8666666666667 k=1 x_0=250000 y_0=-2500000 ellps=GRS80 towgs84=0,0,0
5316 tmerc lat_0=0 lon_0=-7 k=0.999997 x_0=200000 y_0=-6000000 ellps=GRS80 towgs84=0,0,0
5318 tmerc lat_0=0 lon_0=-7 k=0.999997 x_0=200000 y_0=-6000000 ellps=GRS80
5320 lcc lat_0=0 lon_0=-84 lat_1=44.5 lat_2=54.5 x_0=1000000 y_0=0 ellps=GRS80 towgs84=0,0,0
5321 lcc lat_0=0 lon_0=-84 lat_1=44.5 lat_2=54.5 x_0=1000000 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
5322 geocent ellps=GRS80
5323 longlat ellps=GRS80 towgs84=0,0,0
5324 longlat ellps=GRS80 towgs84=0,0,0
5325 lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=1700000 y_0=300000 ellps=GRS80 towgs84=0,0,0
5329 merc lon_0=3.19228055555556 k=0.997 x_0=3900000 y_0=900000 ellps=bessel pm=jakarta towgs84=-404.78,685.68,45.47
5330 merc lon_0=3.19228055555556 k=0.997 x_0=3900000 y_0=900000 ellps=bessel pm=jakarta towgs84=-378.873,676.002,-46.255
5331 merc lon_0=3.19228055555556 k=0.997 x_0=3900000 y_0=900000 ellps=bessel pm=jakarta towgs84=-587.8,519.75,145.76
5332 geocent ellps=GRS80
5337 utm zone=25 south ellps=intl towgs84=-157.84,308.54,-146.6
5340 longlat ellps=WGS84 towgs84=-0.41,0.46,-0.35
5341 geocent ellps=WGS84
5342 longlat ellps=WGS84 towgs84=-0.41,0.46,-0.35
5343 tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0 ellps=WGS84 towgs84=-0.41,0.46,-0.35
5344 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=WGS84 towgs84=-0.41,0.46,-0.35
5345 tmerc lat_0=-90 lon_0=-66 k=1 x_0=3500000 y_0=0 ellps=WGS84 towgs84=-0.41,0.46,-0.35
5346 tmerc lat_0=-90 lon_0=-63 k=1 x_0=4500000 y_0=0 ellps=WGS84 towgs84=-0.41,0.46,-0.35
5347 tmerc lat_0=-90 lon_0=-60 k=1 x_0=5500000 y_0=0 ellps=WGS84 towgs84=-0.41,0.46,-0.35
5348 tmerc lat_0=-90 lon_0=-57 k=1 x_0=6500000 y_0=0 ellps=WGS84 towgs84=-0.41,0.46,-0.35
5349 tmerc lat_0=-90 lon_0=-54 k=1 x_0=7500000 y_0=0 ellps=WGS84 towgs84=-0.41,0.46,-0.35
5352 geocent ellps=GRS80
5353 longlat ellps=GRS80 towgs84=0,0,0
5354 longlat ellps=GRS80 towgs84=0,0,0
5355 utm zone=20 south ellps=GRS80 towgs84=0,0,0
5356 utm zone=19 south ellps=GRS80 towgs84=0,0,0
5357 utm zone=21 south ellps=GRS80 towgs84=0,0,0
5358 geocent ellps=GRS80
5359 longlat ellps=GRS80
5360 longlat ellps=GRS80
5361 utm zone=19 south ellps=GRS80
5362 utm zone=18 south ellps=GRS80
5363 geocent ellps=WGS84
5364 longlat ellps=WGS84 towgs84=-0.16959,0.35312,0.51846,0.03385,-0.16325,0.03446,0.03693
5365 longlat ellps=WGS84 towgs84=-0.16959,0.35312,0.51846,0.03385,-0.16325,0.03446,0.03693
5367 tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-0.16959,0.35312,0.51846,0.03385,-0.16325,0.03446,0.03693
5368 geocent ellps=GRS80
5369 geocent ellps=GRS80
5370 longlat ellps=GRS80 towgs84=0,0,0
5371 longlat ellps=GRS80 towgs84=0,0,0
5372 longlat ellps=GRS80 towgs84=0,0,0
5373 longlat ellps=GRS80 towgs84=0,0,0
5379 geocent ellps=WGS84
5380 longlat ellps=WGS84 towgs84=0,0,0
5381 longlat ellps=WGS84 towgs84=0,0,0
5382 utm zone=21 south ellps=WGS84 towgs84=0,0,0
5383 utm zone=22 south ellps=WGS84 towgs84=0,0,0
5387 utm zone=18 south ellps=GRS80 towgs84=0,0,0
5389 utm zone=19 south ellps=GRS80 towgs84=0,0,0
5391 geocent ellps=GRS80
5392 longlat ellps=GRS80 towgs84=0,0,0
5393 longlat ellps=GRS80 towgs84=0,0,0
5396 utm zone=26 south ellps=GRS80 towgs84=0,0,0
5451 longlat ellps=clrk66 towgs84=6.41,-49.05,-11.28,1.5657,0.5242,6.9718,-5.7649
5456 lcc lat_1=10.4666666666667 lat_0=10.4666666666667 lon_0=-84.3333333333333 k_0=0.99995696 x_0=500000 y_0=271820.522 ellps=clrk66 towgs84=6.41,-49.05,-11.28,1.5657,0.5242,6.9718,-5.7649
5457 lcc lat_1=9 lat_0=9 lon_0=-83.6666666666667 k_0=0.99995696 x_0=500000 y_0=327987.436 ellps=clrk66 towgs84=6.41,-49.05,-11.28,1.5657,0.5242,6.9718,-5.7649
5459 lcc lat_1=14.9 lat_0=14.9 lon_0=-90.3333333333333 k_0=0.99989906 x_0=500000 y_0=325992.681 ellps=clrk66 towgs84=6.41,-49.05,-11.28,1.5657,0.5242,6.9718,-5.7649
5460 lcc lat_1=13.7833333333333 lat_0=13.7833333333333 lon_0=-89 k_0=0.99996704 x_0=500000 y_0=295809.184 ellps=clrk66 towgs84=6.41,-49.05,-11.28,1.5657,0.5242,6.9718,-5.7649
5461 lcc lat_1=13.8666666666667 lat_0=13.8666666666667 lon_0=-85.5 k_0=0.99990314 x_0=500000 y_0=359891.816 ellps=clrk66 towgs84=6.41,-49.05,-11.28,1.5657,0.5242,6.9718,-5.7649
5462 lcc lat_1=11.7333333333333 lat_0=11.7333333333333 lon_0=-85.5 k_0=0.99992228 x_0=500000 y_0=288876.327 ellps=clrk66 towgs84=6.41,-49.05,-11.28,1.5657,0.5242,6.9718,-5.7649
5463 utm zone=17 ellps=aust_SA towgs84=-59,-11,-52
5464 longlat a=6378293.64520876 b=6356617.98767984
5467 longlat ellps=clrk66
5469 lcc lat_1=8.41666666666667 lat_0=8.41666666666667 lon_0=-80 k_0=0.99989909 x_0=500000 y_0=294865.303 ellps=clrk66
5472 poly lat_0=8.25 lon_0=-81 x_0=914391.7962 y_0=999404.721715486 ellps=clrk66 to_meter=0.9143917962
5479 lcc lat_0=-78 lon_0=163 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=7000000 y_0=5000000 ellps=GRS80 towgs84=0,0,0
5480 lcc lat_0=-74.5 lon_0=165 lat_1=-73.6666666666667 lat_2=-75.3333333333333 x_0=5000000 y_0=3000000 ellps=GRS80 towgs84=0,0,0
5481 lcc lat_0=-71.5 lon_0=166 lat_1=-70.6666666666667 lat_2=-72.3333333333333 x_0=3000000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5482 stere lat_0=-90 lon_0=180 k=0.994 x_0=5000000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
5487 geocent ellps=GRS80
5488 longlat ellps=GRS80 towgs84=0,0,0
5489 longlat ellps=GRS80 towgs84=0,0,0
5490 utm zone=20 ellps=GRS80 towgs84=0,0,0
5498 longlat datum=NAD83
5499 longlat ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
5500 longlat ellps=GRS80 towgs84=0,0,0
5513 krovak axis=swu lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=570.8,85.7,462.8,4.998,1.587,5.261,3.56
5514 krovak lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=570.8,85.7,462.8,4.998,1.587,5.261,3.56
5518 tmerc lat_0=-44 lon_0=-176.5 k=1 x_0=350000 y_0=650000 ellps=intl towgs84=175,-38,113
5519 tmerc lat_0=-44 lon_0=-176.5 k=1 x_0=350000 y_0=650000 ellps=intl towgs84=174.05,-25.49,112.57
5520 tmerc lat_0=0 lon_0=3 k=1 x_0=1500000 y_0=0 ellps=bessel nadgrids=BETA2007.gsb towgs84=597.1,71.4,412.1,0.894,0.068,-1.563,7.58
5523 tmerc lat_0=0 lon_0=11.5 k=0.9996 x_0=1500000 y_0=5500000 datum=WGS84
5524 longlat ellps=intl nadgrids=CA61_003.gsb
5527 longlat ellps=aust_SA towgs84=-67.35,3.88,-38.22
5530 poly lat_0=0 lon_0=-54 x_0=5000000 y_0=10000000 ellps=aust_SA towgs84=-67.35,3.88,-38.22
5531 utm zone=21 south ellps=aust_SA towgs84=-67.35,3.88,-38.22
5533 utm zone=23 south ellps=aust_SA towgs84=-67.35,3.88,-38.22
5534 utm zone=24 south ellps=aust_SA towgs84=-67.35,3.88,-38.22
5535 utm zone=25 south ellps=aust_SA towgs84=-67.35,3.88,-38.22
5536 utm zone=21 south ellps=intl nadgrids=CA61_003.gsb
5537 utm zone=22 south ellps=intl nadgrids=CA61_003.gsb
5538 utm zone=23 south ellps=intl nadgrids=CA61_003.gsb
5539 utm zone=24 south ellps=intl nadgrids=CA61_003.gsb
5544 geocent ellps=GRS80
5545 longlat ellps=GRS80 towgs84=0,0,0
5546 longlat ellps=GRS80 towgs84=0,0,0
5550 utm zone=54 south ellps=GRS80 towgs84=0,0,0
5551 utm zone=55 south ellps=GRS80 towgs84=0,0,0
5552 utm zone=56 south ellps=GRS80 towgs84=0,0,0
5554 utm zone=31 ellps=GRS80
5555 utm zone=32 ellps=GRS80
5556 utm zone=33 ellps=GRS80
5558 geocent ellps=krass
5559 lcc lat_1=16.8166666666667 lat_0=16.8166666666667 lon_0=-90.3333333333333 k_0=0.99992226 x_0=500000 y_0=292209.579 ellps=clrk66 towgs84=6.41,-49.05,-11.28,1.5657,0.5242,6.9718,-5.7649
5560 longlat ellps=krass towgs84=24,-121,-76
5561 longlat ellps=krass towgs84=24,-121,-76
5562 tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0 ellps=krass towgs84=24,-121,-76
5563 tmerc lat_0=0 lon_0=27 k=1 x_0=5500000 y_0=0 ellps=krass towgs84=24,-121,-76
5564 tmerc lat_0=0 lon_0=33 k=1 x_0=6500000 y_0=0 ellps=krass towgs84=24,-121,-76
5565 tmerc lat_0=0 lon_0=39 k=1 x_0=7500000 y_0=0 ellps=krass towgs84=24,-121,-76
5566 tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24,-121,-76
5567 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24,-121,-76
5568 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24,-121,-76
5569 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24,-121,-76
5588 sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=304800 y_0=304800 ellps=clrk66 nadgrids=NTv2_0.gsb units=ft towgs84=-8,160,176
5589 tmerc lat_0=17.0612419444444 lon_0=-88.6318575 k=1 x_0=66220.0283308276 y_0=135779.50998853 a=6378293.64520876 b=6356617.98767984 to_meter=0.3047972654
5591 geocent ellps=GRS80
5592 longlat ellps=GRS80 towgs84=0,0,0
5593 longlat ellps=GRS80 towgs84=0,0,0
5596 tmerc lat_0=0 lon_0=11.3333333333333 k=1 x_0=1000000 y_0=0 ellps=GRS80 towgs84=0,0,0
5598 tmerc lat_0=0 lon_0=11.3333333333333 k=1 x_0=1000000 y_0=0 ellps=GRS80 towgs84=0,0,0
5623 tmerc lat_0=41.5 lon_0=-83.6666666666667 k=0.999942857 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
5624 tmerc lat_0=41.5 lon_0=-85.75 k=0.999909091 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
5625 tmerc lat_0=41.5 lon_0=-88.75 k=0.999909091 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
5627 tmerc lat_0=0 lon_0=6 k=0.9996 x_0=500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
5628 longlat ellps=GRS80 towgs84=0,0,0
5629 utm zone=38 south ellps=WGS84 towgs84=0,0,0
5631 tmerc lat_0=0 lon_0=9 k=1 x_0=2500000 y_0=0 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
5632 lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 ellps=GRS80 towgs84=0,0,0
5633 laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 ellps=GRS80 towgs84=0,0,0
5634 lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 ellps=GRS80 towgs84=0,0,0
5635 laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 ellps=GRS80 towgs84=0,0,0
5636 laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 ellps=GRS80 towgs84=0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439
5637 lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 ellps=GRS80 towgs84=0.023,0.036,-0.068,0.00176,0.00912,-0.01136,0.00439
5638 laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 ellps=GRS80 towgs84=0,0,0
5639 lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 ellps=GRS80 towgs84=0,0,0
5641 merc lat_ts=-2 lon_0=-43 x_0=5000000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
5643 lcc lat_0=48 lon_0=10 lat_1=52.6666666666667 lat_2=54.3333333333333 x_0=815000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
5644 utm zone=39 south ellps=GRS80 towgs84=0,0,0
5646 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
5649 tmerc lat_0=0 lon_0=3 k=0.9996 x_0=31500000 y_0=0 ellps=GRS80 towgs84=0,0,0
5650 tmerc lat_0=0 lon_0=15 k=0.9996 x_0=33500000 y_0=0 ellps=GRS80 towgs84=0,0,0
5651 tmerc lat_0=0 lon_0=3 k=0.9996 x_0=31500000 y_0=0 ellps=GRS80 towgs84=0,0,0
5652 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=32500000 y_0=0 ellps=GRS80 towgs84=0,0,0
5653 tmerc lat_0=0 lon_0=15 k=0.9996 x_0=33500000 y_0=0 ellps=GRS80 towgs84=0,0,0
5654 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
5655 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
5659 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=500053 y_0=-3999820 ellps=intl towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68
5663 tmerc lat_0=0 lon_0=15 k=1 x_0=3500000 y_0=0 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
5664 tmerc lat_0=0 lon_0=9 k=1 x_0=2500000 y_0=0 ellps=krass towgs84=24.9,-126.4,-93.2,-0.063,-0.247,-0.041,1.01
5665 tmerc lat_0=0 lon_0=15 k=1 x_0=3500000 y_0=0 ellps=krass towgs84=24.9,-126.4,-93.2,-0.063,-0.247,-0.041,1.01
5666 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=bessel nadgrids=BETA2007.gsb towgs84=599.4,72.4,419.2,-0.062,-0.022,-2.723,6.46
5667 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel nadgrids=BETA2007.gsb towgs84=599.4,72.4,419.2,-0.062,-0.022,-2.723,6.46
5668 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel nadgrids=BETA2007.gsb towgs84=612.4,77,440.2,-0.054,0.057,-2.797,2.55
5669 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=bessel nadgrids=BETA2007.gsb towgs84=612.4,77,440.2,-0.054,0.057,-2.797,2.55
5670 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
5671 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
5672 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
5673 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=krass towgs84=24.9,-126.4,-93.2,-0.063,-0.247,-0.041,1.01
5674 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=krass towgs84=24.9,-126.4,-93.2,-0.063,-0.247,-0.041,1.01
5675 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=krass towgs84=24.9,-126.4,-93.2,-0.063,-0.247,-0.041,1.01
5676 tmerc lat_0=0 lon_0=6 k=1 x_0=2500000 y_0=0 ellps=bessel nadgrids=BETA2007.gsb towgs84=597.1,71.4,412.1,0.894,0.068,-1.563,7.58
5677 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=bessel nadgrids=BETA2007.gsb towgs84=597.1,71.4,412.1,0.894,0.068,-1.563,7.58
5678 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel nadgrids=BETA2007.gsb towgs84=597.1,71.4,412.1,0.894,0.068,-1.563,7.58
5679 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=bessel nadgrids=BETA2007.gsb towgs84=597.1,71.4,412.1,0.894,0.068,-1.563,7.58
5680 tmerc lat_0=0 lon_0=3 k=1 x_0=1500000 y_0=0 ellps=bessel nadgrids=BETA2007.gsb towgs84=597.1,71.4,412.1,0.894,0.068,-1.563,7.58
5681 longlat ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
5682 tmerc lat_0=0 lon_0=6 k=1 x_0=2500000 y_0=0 ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
5683 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
5684 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
5685 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
5698 lcc lat_0=46.5 lon_0=3 lat_1=49 lat_2=44 x_0=700000 y_0=6600000 ellps=GRS80
5699 lcc lat_0=46.5 lon_0=3 lat_1=49 lat_2=44 x_0=700000 y_0=6600000 ellps=GRS80
5700 utm zone=1 south ellps=GRS80 towgs84=0,0,0
5707 lcc lat_1=49.5 lat_0=49.5 lon_0=0 k_0=0.999877341 x_0=600000 y_0=1200000 ellps=clrk80ign pm=paris towgs84=-168,-60,320
5708 lcc lat_1=42.165 lat_0=42.165 lon_0=0 k_0=0.99994471 x_0=234.358 y_0=4185861.369 ellps=clrk80ign pm=paris towgs84=-168,-60,320
5825 tmerc lat_0=-35.3177362777778 lon_0=149.009294830556 k=1.000086 x_0=200000 y_0=600000 ellps=aust_SA towgs84=-124,-60,154
5828 geocent ellps=bessel
5830 longlat ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
5836 utm zone=37 ellps=WGS84 towgs84=0,0,0
5837 utm zone=40 ellps=WGS84 towgs84=0,0,0
5839 utm zone=17 south ellps=GRS80 towgs84=0,0,0
5842 tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=10000000 datum=WGS84
5844 tmerc lat_0=0 lon_0=30 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
5845 utm zone=33 ellps=GRS80 towgs84=0,0,0
5846 tmerc lat_0=0 lon_0=12 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
5847 tmerc lat_0=0 lon_0=13.5 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
5848 tmerc lat_0=0 lon_0=15 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
5849 tmerc lat_0=0 lon_0=16.5 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
5850 tmerc lat_0=0 lon_0=18 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
5851 tmerc lat_0=0 lon_0=14.25 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
5852 tmerc lat_0=0 lon_0=15.75 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
5853 tmerc lat_0=0 lon_0=17.25 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
5854 tmerc lat_0=0 lon_0=18.75 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
5855 tmerc lat_0=0 lon_0=20.25 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
5856 tmerc lat_0=0 lon_0=21.75 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
5857 tmerc lat_0=0 lon_0=23.25 k=1 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
5858 utm zone=22 south ellps=aust_SA towgs84=-67.35,3.88,-38.22
5875 utm zone=18 south ellps=aust_SA towgs84=-67.35,3.88,-38.22
5876 utm zone=19 south ellps=aust_SA towgs84=-67.35,3.88,-38.22
5877 utm zone=20 south ellps=aust_SA towgs84=-67.35,3.88,-38.22
5879 utm zone=38 south ellps=intl towgs84=-381.788,-57.501,-256.673
5880 poly lat_0=0 lon_0=-54 x_0=5000000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
5884 geocent ellps=GRS80
5885 longlat ellps=GRS80 towgs84=0,0,0
5886 longlat ellps=GRS80 towgs84=0,0,0
5887 tmerc lat_0=0 lon_0=-177 k=0.9996 x_0=1500000 y_0=5000000 ellps=GRS80 towgs84=0,0,0
5896 tmerc lat_0=0 lon_0=102 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
5897 tmerc lat_0=0 lon_0=105 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
5898 tmerc lat_0=0 lon_0=108 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
5899 tmerc lat_0=0 lon_0=107.75 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
5921 lcc lat_0=81.317226 lon_0=-111 lat_1=85 lat_2=77 x_0=0 y_0=0 datum=WGS84
5922 lcc lat_0=81.317226 lon_0=-39 lat_1=85 lat_2=77 x_0=0 y_0=0 datum=WGS84
5923 lcc lat_0=81.317226 lon_0=33 lat_1=85 lat_2=77 x_0=0 y_0=0 datum=WGS84
5924 lcc lat_0=81.317226 lon_0=105 lat_1=85 lat_2=77 x_0=0 y_0=0 datum=WGS84
5925 lcc lat_0=81.317226 lon_0=177 lat_1=85 lat_2=77 x_0=0 y_0=0 datum=WGS84
5926 lcc lat_0=73.1557408611111 lon_0=-111 lat_1=77 lat_2=69 x_0=0 y_0=0 datum=WGS84
5927 lcc lat_0=73.1557408611111 lon_0=-39 lat_1=77 lat_2=69 x_0=0 y_0=0 datum=WGS84
5928 lcc lat_0=73.1557408611111 lon_0=33 lat_1=77 lat_2=69 x_0=0 y_0=0 datum=WGS84
5929 lcc lat_0=73.1557408611111 lon_0=105 lat_1=77 lat_2=69 x_0=0 y_0=0 datum=WGS84
5930 lcc lat_0=73.1557408611111 lon_0=177 lat_1=77 lat_2=69 x_0=0 y_0=0 datum=WGS84
5931 lcc lat_0=65.1012708888889 lon_0=-111 lat_1=69 lat_2=61 x_0=0 y_0=0 datum=WGS84
5932 lcc lat_0=65.1012708888889 lon_0=-39 lat_1=69 lat_2=61 x_0=0 y_0=0 datum=WGS84
5933 lcc lat_0=65.1012708888889 lon_0=33 lat_1=69 lat_2=61 x_0=0 y_0=0 datum=WGS84
5934 lcc lat_0=65.1012708888889 lon_0=105 lat_1=69 lat_2=61 x_0=0 y_0=0 datum=WGS84
5935 lcc lat_0=65.1012708888889 lon_0=177 lat_1=69 lat_2=61 x_0=0 y_0=0 datum=WGS84
5936 stere lat_0=90 lon_0=-150 k=0.994 x_0=2000000 y_0=2000000 datum=WGS84
5937 stere lat_0=90 lon_0=-100 k=0.994 x_0=2000000 y_0=2000000 datum=WGS84
5938 stere lat_0=90 lon_0=-33 k=0.994 x_0=2000000 y_0=2000000 datum=WGS84
5939 stere lat_0=90 lon_0=18 k=0.994 x_0=2000000 y_0=2000000 datum=WGS84
5940 stere lat_0=90 lon_0=105 k=0.994 x_0=2000000 y_0=2000000 datum=WGS84
5942 longlat ellps=GRS80
5945 tmerc lat_0=58 lon_0=5.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5946 tmerc lat_0=58 lon_0=6.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5947 tmerc lat_0=58 lon_0=7.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5948 tmerc lat_0=58 lon_0=8.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5949 tmerc lat_0=58 lon_0=9.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5950 tmerc lat_0=58 lon_0=10.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5951 tmerc lat_0=58 lon_0=11.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5952 tmerc lat_0=58 lon_0=12.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5953 tmerc lat_0=58 lon_0=13.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5954 tmerc lat_0=58 lon_0=14.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5955 tmerc lat_0=58 lon_0=15.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5956 tmerc lat_0=58 lon_0=16.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5957 tmerc lat_0=58 lon_0=17.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5958 tmerc lat_0=58 lon_0=18.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5959 tmerc lat_0=58 lon_0=19.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5960 tmerc lat_0=58 lon_0=20.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5961 tmerc lat_0=58 lon_0=21.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5962 tmerc lat_0=58 lon_0=22.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5963 tmerc lat_0=58 lon_0=23.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5964 tmerc lat_0=58 lon_0=24.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5965 tmerc lat_0=58 lon_0=25.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5966 tmerc lat_0=58 lon_0=26.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5967 tmerc lat_0=58 lon_0=27.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5968 tmerc lat_0=58 lon_0=28.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5969 tmerc lat_0=58 lon_0=29.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5970 tmerc lat_0=58 lon_0=30.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
5971 utm zone=31 ellps=GRS80
5972 utm zone=32 ellps=GRS80
5973 utm zone=33 ellps=GRS80
5974 utm zone=34 ellps=GRS80
5975 utm zone=35 ellps=GRS80
5976 utm zone=36 ellps=GRS80
6050 lcc lat_0=85.4371183333333 lon_0=-30 lat_1=87 lat_2=83.6666666666667 x_0=25500000 y_0=1500000 ellps=GRS80 towgs84=0,0,0
6051 lcc lat_0=82.0584248888889 lon_0=-52 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=18500000 y_0=2500000 ellps=GRS80 towgs84=0,0,0
6052 lcc lat_0=82.0584248888889 lon_0=-12 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=20500000 y_0=2500000 ellps=GRS80 towgs84=0,0,0
6053 lcc lat_0=78.7073375277778 lon_0=-69 lat_1=80.3333333333333 lat_2=77 x_0=29500000 y_0=3500000 ellps=GRS80 towgs84=0,0,0
6054 lcc lat_0=78.7073375277778 lon_0=-39 lat_1=80.3333333333333 lat_2=77 x_0=31500000 y_0=3500000 ellps=GRS80 towgs84=0,0,0
6055 lcc lat_0=78.7073375277778 lon_0=-10 lat_1=80.3333333333333 lat_2=77 x_0=33500000 y_0=3500000 ellps=GRS80 towgs84=0,0,0
6056 lcc lat_0=75.3644033055556 lon_0=-64 lat_1=77 lat_2=73.6666666666667 x_0=20500000 y_0=4500000 ellps=GRS80 towgs84=0,0,0
6057 lcc lat_0=75.3644033055556 lon_0=-39 lat_1=77 lat_2=73.6666666666667 x_0=22500000 y_0=4500000 ellps=GRS80 towgs84=0,0,0
6058 lcc lat_0=75.3644033055556 lon_0=-14 lat_1=77 lat_2=73.6666666666667 x_0=24500000 y_0=4500000 ellps=GRS80 towgs84=0,0,0
6059 lcc lat_0=72.0250091944445 lon_0=-62 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=41500000 y_0=5500000 ellps=GRS80 towgs84=0,0,0
6060 lcc lat_0=72.0250091944445 lon_0=-42 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=43500000 y_0=5500000 ellps=GRS80 towgs84=0,0,0
6061 lcc lat_0=72.0250091944445 lon_0=-22 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=45500000 y_0=5500000 ellps=GRS80 towgs84=0,0,0
6062 lcc lat_0=68.6874755555556 lon_0=-56 lat_1=70.3333333333333 lat_2=67 x_0=26500000 y_0=6500000 ellps=GRS80 towgs84=0,0,0
6063 lcc lat_0=68.6874755555556 lon_0=-38 lat_1=70.3333333333333 lat_2=67 x_0=28500000 y_0=6500000 ellps=GRS80 towgs84=0,0,0
6064 lcc lat_0=68.6874755555556 lon_0=-20 lat_1=70.3333333333333 lat_2=67 x_0=30500000 y_0=6500000 ellps=GRS80 towgs84=0,0,0
6065 lcc lat_0=65.3510393055555 lon_0=-51 lat_1=67 lat_2=63.6666666666667 x_0=11500000 y_0=7500000 ellps=GRS80 towgs84=0,0,0
6066 lcc lat_0=65.3510393055555 lon_0=-34 lat_1=67 lat_2=63.6666666666667 x_0=13500000 y_0=7500000 ellps=GRS80 towgs84=0,0,0
6067 lcc lat_0=62.0153068888889 lon_0=-52 lat_1=63.6666666666667 lat_2=60.3333333333333 x_0=20500000 y_0=8500000 ellps=GRS80 towgs84=0,0,0
6068 lcc lat_0=62.0153068888889 lon_0=-37 lat_1=63.6666666666667 lat_2=60.3333333333333 x_0=22500000 y_0=8500000 ellps=GRS80 towgs84=0,0,0
6069 lcc lat_0=82.0584248888889 lon_0=16 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=22500000 y_0=2500000 ellps=GRS80 towgs84=0,0,0
6070 lcc lat_0=78.7073375277778 lon_0=21 lat_1=80.3333333333333 lat_2=77 x_0=11500000 y_0=3500000 ellps=GRS80 towgs84=0,0,0
6071 lcc lat_0=75.3644033055556 lon_0=10 lat_1=77 lat_2=73.6666666666667 x_0=26500000 y_0=4500000 ellps=GRS80 towgs84=0,0,0
6072 lcc lat_0=75.3644033055556 lon_0=34 lat_1=77 lat_2=73.6666666666667 x_0=28500000 y_0=4500000 ellps=GRS80 towgs84=0,0,0
6073 lcc lat_0=72.0250091944445 lon_0=14 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=11500000 y_0=5500000 ellps=GRS80 towgs84=0,0,0
6074 lcc lat_0=72.0250091944445 lon_0=34 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=13500000 y_0=5500000 ellps=GRS80 towgs84=0,0,0
6075 lcc lat_0=82.0584248888889 lon_0=53 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=24500000 y_0=2500000 datum=WGS84
6076 lcc lat_0=82.0584248888889 lon_0=93 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=26500000 y_0=2500000 datum=WGS84
6077 lcc lat_0=78.7073375277778 lon_0=52 lat_1=80.3333333333333 lat_2=77 x_0=13500000 y_0=3500000 datum=WGS84
6078 lcc lat_0=78.7073375277778 lon_0=83 lat_1=80.3333333333333 lat_2=77 x_0=15500000 y_0=3500000 datum=WGS84
6079 lcc lat_0=78.7073375277778 lon_0=114 lat_1=80.3333333333333 lat_2=77 x_0=17500000 y_0=3500000 datum=WGS84
6080 lcc lat_0=78.7073375277778 lon_0=145 lat_1=80.3333333333333 lat_2=77 x_0=19500000 y_0=3500000 datum=WGS84
6081 lcc lat_0=75.3644033055556 lon_0=58 lat_1=77 lat_2=73.6666666666667 x_0=30500000 y_0=4500000 datum=WGS84
6082 lcc lat_0=75.3644033055556 lon_0=82 lat_1=77 lat_2=73.6666666666667 x_0=32500000 y_0=4500000 datum=WGS84
6083 lcc lat_0=75.3644033055556 lon_0=106 lat_1=77 lat_2=73.6666666666667 x_0=34500000 y_0=4500000 datum=WGS84
6084 lcc lat_0=75.3644033055556 lon_0=130 lat_1=77 lat_2=73.6666666666667 x_0=36500000 y_0=4500000 datum=WGS84
6085 lcc lat_0=75.3644033055556 lon_0=154 lat_1=77 lat_2=73.6666666666667 x_0=38500000 y_0=4500000 datum=WGS84
6086 lcc lat_0=75.3644033055556 lon_0=179 lat_1=77 lat_2=73.6666666666667 x_0=40500000 y_0=4500000 datum=WGS84
6087 lcc lat_0=72.0250091944445 lon_0=54 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=15500000 y_0=5500000 datum=WGS84
6088 lcc lat_0=72.0250091944445 lon_0=74 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=17500000 y_0=5500000 datum=WGS84
6089 lcc lat_0=72.0250091944445 lon_0=95 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=19500000 y_0=5500000 datum=WGS84
6090 lcc lat_0=72.0250091944445 lon_0=116 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=21500000 y_0=5500000 datum=WGS84
6091 lcc lat_0=72.0250091944445 lon_0=137 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=23500000 y_0=5500000 datum=WGS84
6092 lcc lat_0=72.0250091944445 lon_0=158 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=25500000 y_0=5500000 datum=WGS84
6093 lcc lat_0=72.0250091944445 lon_0=179 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=27500000 y_0=5500000 datum=WGS84
6094 lcc lat_0=72.0250091944445 lon_0=-163 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=29500000 y_0=5500000 ellps=GRS80 towgs84=0,0,0
6095 lcc lat_0=72.0250091944445 lon_0=-147 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=31500000 y_0=5500000 ellps=GRS80 towgs84=0,0,0
6096 lcc lat_0=68.6874755555556 lon_0=-165 lat_1=70.3333333333333 lat_2=67 x_0=14500000 y_0=6500000 ellps=GRS80 towgs84=0,0,0
6097 lcc lat_0=68.6874755555556 lon_0=-147 lat_1=70.3333333333333 lat_2=67 x_0=16500000 y_0=6500000 ellps=GRS80 towgs84=0,0,0
6098 lcc lat_0=85.4371183333333 lon_0=-90 lat_1=87 lat_2=83.6666666666667 x_0=23500000 y_0=1500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6099 lcc lat_0=82.0584248888889 lon_0=-115 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=14500000 y_0=2500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6100 lcc lat_0=82.0584248888889 lon_0=-75 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=16500000 y_0=2500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6101 lcc lat_0=78.7073375277778 lon_0=-129 lat_1=80.3333333333333 lat_2=77 x_0=25500000 y_0=3500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6102 lcc lat_0=78.7073375277778 lon_0=-99 lat_1=80.3333333333333 lat_2=77 x_0=27500000 y_0=3500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6103 lcc lat_0=78.7073375277778 lon_0=-69 lat_1=80.3333333333333 lat_2=77 x_0=29500000 y_0=3500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6104 lcc lat_0=75.3644033055556 lon_0=-129 lat_1=77 lat_2=73.6666666666667 x_0=14500000 y_0=4500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6105 lcc lat_0=75.3644033055556 lon_0=-104 lat_1=77 lat_2=73.6666666666667 x_0=16500000 y_0=4500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6106 lcc lat_0=75.3644033055556 lon_0=-79 lat_1=77 lat_2=73.6666666666667 x_0=18500000 y_0=4500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6107 lcc lat_0=72.0250091944445 lon_0=-131 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=33500000 y_0=5500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6108 lcc lat_0=72.0250091944445 lon_0=-111 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=35500000 y_0=5500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6109 lcc lat_0=72.0250091944445 lon_0=-91 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=37500000 y_0=5500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6110 lcc lat_0=72.0250091944445 lon_0=-71 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=39500000 y_0=5500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6111 lcc lat_0=68.6874755555556 lon_0=-132 lat_1=70.3333333333333 lat_2=67 x_0=18500000 y_0=6500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6112 lcc lat_0=68.6874755555556 lon_0=-113 lat_1=70.3333333333333 lat_2=67 x_0=20500000 y_0=6500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6113 lcc lat_0=68.6874755555556 lon_0=-94 lat_1=70.3333333333333 lat_2=67 x_0=22500000 y_0=6500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6114 lcc lat_0=68.6874755555556 lon_0=-75 lat_1=70.3333333333333 lat_2=67 x_0=24500000 y_0=6500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6115 lcc lat_0=85.4371183333333 lon_0=30 lat_1=87 lat_2=83.6666666666667 x_0=27500000 y_0=1500000 datum=WGS84
6116 lcc lat_0=85.4371183333333 lon_0=90 lat_1=87 lat_2=83.6666666666667 x_0=29500000 y_0=1500000 datum=WGS84
6117 lcc lat_0=85.4371183333333 lon_0=150 lat_1=87 lat_2=83.6666666666667 x_0=31500000 y_0=1500000 datum=WGS84
6118 lcc lat_0=85.4371183333333 lon_0=-150 lat_1=87 lat_2=83.6666666666667 x_0=21500000 y_0=1500000 datum=WGS84
6119 lcc lat_0=82.0584248888889 lon_0=133 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=28500000 y_0=2500000 datum=WGS84
6120 lcc lat_0=82.0584248888889 lon_0=166 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=10500000 y_0=2500000 datum=WGS84
6121 lcc lat_0=82.0584248888889 lon_0=-154 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=12500000 y_0=2500000 datum=WGS84
6122 lcc lat_0=78.7073375277778 lon_0=176 lat_1=80.3333333333333 lat_2=77 x_0=21500000 y_0=3500000 datum=WGS84
6123 lcc lat_0=78.7073375277778 lon_0=-153 lat_1=80.3333333333333 lat_2=77 x_0=23500000 y_0=3500000 datum=WGS84
6124 lcc lat_0=75.3644033055556 lon_0=-155 lat_1=77 lat_2=73.6666666666667 x_0=12500000 y_0=4500000 datum=WGS84
6125 lcc lat_0=72.0250091944445 lon_0=-5 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=47500000 y_0=5500000 ellps=GRS80 towgs84=0,0,0
6128 tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=499999.999998 y_0=0 ellps=clrk66 units=ft towgs84=-179.483,-69.379,-27.584,-7.862,8.163,6.042,-13.925
6129 tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=499999.999998 y_0=0 ellps=clrk66 units=ft towgs84=8.853,-52.644,180.304,-0.393,-2.323,2.96,-24.081
6133 geocent ellps=GRS80
6134 longlat ellps=GRS80 towgs84=0,0,0
6135 longlat ellps=GRS80 towgs84=0,0,0
6144 longlat ellps=GRS80
6145 tmerc lat_0=58 lon_0=5.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6146 tmerc lat_0=58 lon_0=6.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6147 tmerc lat_0=58 lon_0=7.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6148 tmerc lat_0=58 lon_0=8.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6149 tmerc lat_0=58 lon_0=9.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6150 tmerc lat_0=58 lon_0=10.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6151 tmerc lat_0=58 lon_0=11.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6152 tmerc lat_0=58 lon_0=12.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6153 tmerc lat_0=58 lon_0=13.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6154 tmerc lat_0=58 lon_0=14.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6155 tmerc lat_0=58 lon_0=15.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6156 tmerc lat_0=58 lon_0=16.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6157 tmerc lat_0=58 lon_0=17.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6158 tmerc lat_0=58 lon_0=18.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6159 tmerc lat_0=58 lon_0=19.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6160 tmerc lat_0=58 lon_0=20.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6161 tmerc lat_0=58 lon_0=21.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6162 tmerc lat_0=58 lon_0=22.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6163 tmerc lat_0=58 lon_0=23.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6164 tmerc lat_0=58 lon_0=24.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6165 tmerc lat_0=58 lon_0=25.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6166 tmerc lat_0=58 lon_0=26.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6167 tmerc lat_0=58 lon_0=27.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6168 tmerc lat_0=58 lon_0=28.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6169 tmerc lat_0=58 lon_0=29.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6170 tmerc lat_0=58 lon_0=30.5 k=1 x_0=100000 y_0=1000000 ellps=GRS80
6171 utm zone=31 ellps=GRS80
6172 utm zone=32 ellps=GRS80
6173 utm zone=33 ellps=GRS80
6174 utm zone=34 ellps=GRS80
6175 utm zone=35 ellps=GRS80
6176 utm zone=36 ellps=GRS80
6190 lcc lat_0=90 lon_0=4.36748666666667 lat_1=51.1666672333333 lat_2=49.8333339 x_0=150000.013 y_0=5400088.438 ellps=intl towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747
6201 lcc lat_0=43.3166666666667 lon_0=-84.3333333333333 lat_1=44.1833333333333 lat_2=45.7 x_0=609601.219202438 y_0=0 k_0=1.0000382 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
6202 lcc lat_0=41.5 lon_0=-84.3333333333333 lat_1=42.1 lat_2=43.6666666666667 x_0=609601.219202438 y_0=0 k_0=1.0000382 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
6204 tmerc lat_0=0 lon_0=21 k=0.9999 x_0=500000 y_0=0 ellps=bessel towgs84=577.88891,165.22205,391.18289,4.9145,-0.94729,-13.05098,7.78664
6207 longlat ellps=evrst30 towgs84=293.17,726.18,245.36
6210 utm zone=23 ellps=GRS80 towgs84=0,0,0
6211 utm zone=24 ellps=GRS80 towgs84=0,0,0
6307 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000 ellps=GRS80
6309 geocent ellps=WGS84
6310 longlat ellps=WGS84 towgs84=8.846,-4.394,-1.122,-0.00237,-0.146528,0.130428,0.783926
6311 longlat ellps=WGS84 towgs84=8.846,-4.394,-1.122,-0.00237,-0.146528,0.130428,0.783926
6312 tmerc lat_0=0 lon_0=33 k=0.99995 x_0=200000 y_0=-3500000 ellps=WGS84 towgs84=8.846,-4.394,-1.122,-0.00237,-0.146528,0.130428,0.783926
6316 tmerc lat_0=0 lon_0=21 k=0.9999 x_0=7500000 y_0=0 ellps=bessel towgs84=577.88891,165.22205,391.18289,4.9145,-0.94729,-13.05098,7.78664
6317 geocent ellps=GRS80
6318 longlat ellps=GRS80 towgs84=0,0,0
6319 longlat ellps=GRS80 towgs84=0,0,0
6320 geocent ellps=GRS80
6321 longlat ellps=GRS80
6322 longlat ellps=GRS80
6323 geocent ellps=GRS80
6324 longlat ellps=GRS80
6325 longlat ellps=GRS80
6328 utm zone=59 ellps=GRS80 towgs84=0,0,0
6329 utm zone=60 ellps=GRS80 towgs84=0,0,0
6330 utm zone=1 ellps=GRS80 towgs84=0,0,0
6331 utm zone=2 ellps=GRS80 towgs84=0,0,0
6332 utm zone=3 ellps=GRS80 towgs84=0,0,0
6333 utm zone=4 ellps=GRS80 towgs84=0,0,0
6334 utm zone=5 ellps=GRS80 towgs84=0,0,0
6335 utm zone=6 ellps=GRS80 towgs84=0,0,0
6336 utm zone=7 ellps=GRS80 towgs84=0,0,0
6337 utm zone=8 ellps=GRS80 towgs84=0,0,0
6338 utm zone=9 ellps=GRS80 towgs84=0,0,0
6339 utm zone=10 ellps=GRS80 towgs84=0,0,0
6340 utm zone=11 ellps=GRS80 towgs84=0,0,0
6341 utm zone=12 ellps=GRS80 towgs84=0,0,0
6342 utm zone=13 ellps=GRS80 towgs84=0,0,0
6343 utm zone=14 ellps=GRS80 towgs84=0,0,0
6344 utm zone=15 ellps=GRS80 towgs84=0,0,0
6345 utm zone=16 ellps=GRS80 towgs84=0,0,0
6346 utm zone=17 ellps=GRS80 towgs84=0,0,0
6347 utm zone=18 ellps=GRS80 towgs84=0,0,0
6348 utm zone=19 ellps=GRS80 towgs84=0,0,0
6349 longlat ellps=GRS80 towgs84=0,0,0
6350 aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6351 lcc lat_0=72.0250091944445 lon_0=-163 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=29500000 y_0=5500000 ellps=GRS80 towgs84=0,0,0
6352 lcc lat_0=72.0250091944445 lon_0=-147 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=31500000 y_0=5500000 ellps=GRS80 towgs84=0,0,0
6353 lcc lat_0=68.6874755555556 lon_0=-165 lat_1=70.3333333333333 lat_2=67 x_0=14500000 y_0=6500000 ellps=GRS80 towgs84=0,0,0
6354 lcc lat_0=68.6874755555556 lon_0=-147 lat_1=70.3333333333333 lat_2=67 x_0=16500000 y_0=6500000 ellps=GRS80 towgs84=0,0,0
6355 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
6356 tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6362 lcc lat_0=12 lon_0=-102 lat_1=17.5 lat_2=29.5 x_0=2500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6363 geocent ellps=GRS80
6364 longlat ellps=GRS80 towgs84=0,0,0
6365 longlat ellps=GRS80 towgs84=0,0,0
6366 utm zone=11 ellps=GRS80 towgs84=0,0,0
6367 utm zone=12 ellps=GRS80 towgs84=0,0,0
6368 utm zone=13 ellps=GRS80 towgs84=0,0,0
6369 utm zone=14 ellps=GRS80 towgs84=0,0,0
6370 utm zone=15 ellps=GRS80 towgs84=0,0,0
6371 utm zone=16 ellps=GRS80 towgs84=0,0,0
6372 lcc lat_0=12 lon_0=-102 lat_1=17.5 lat_2=29.5 x_0=2500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6381 tmerc lat_0=0 lon_0=21 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
6382 tmerc lat_0=0 lon_0=24 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
6383 tmerc lat_0=0 lon_0=27 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
6384 tmerc lat_0=0 lon_0=30 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
6385 tmerc lat_0=0 lon_0=33 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
6386 tmerc lat_0=0 lon_0=36 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
6387 tmerc lat_0=0 lon_0=39 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
6391 lcc lat_0=19.3333333333333 lon_0=-80.5666666666667 lat_1=19.3333333333333 lat_2=19.7 x_0=899160 y_0=579120 ellps=GRS80 units=ft towgs84=0,0,0
6393 aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6394 omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=323.130102361111 gamma=323.130102361111 k=0.9999 x_0=5000000 y_0=-5000000 ellps=GRS80 towgs84=0,0,0
6395 tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6396 tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6397 tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6398 tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6399 tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6400 tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6401 tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6402 tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6403 lcc lat_0=51 lon_0=-176 lat_1=53.8333333333333 lat_2=51.8333333333333 x_0=1000000 y_0=0 ellps=GRS80 towgs84=0,0,0
6404 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 towgs84=0,0,0
6405 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6406 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 towgs84=0,0,0
6407 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6408 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 ellps=GRS80 towgs84=0,0,0
6409 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6410 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=400000 y_0=0 ellps=GRS80 towgs84=0,0,0
6411 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6412 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=400000 y_0=400000 ellps=GRS80 towgs84=0,0,0
6413 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft towgs84=0,0,0
6414 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-4000000 ellps=GRS80 towgs84=0,0,0
6415 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=0,0,0
6416 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
6417 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=0,0,0
6418 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
6419 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=0,0,0
6420 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
6421 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=0,0,0
6422 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
6423 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=0,0,0
6424 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
6425 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=0,0,0
6426 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
6427 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 towgs84=0,0,0
6428 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft towgs84=0,0,0
6429 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 towgs84=0,0,0
6430 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft towgs84=0,0,0
6431 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 towgs84=0,0,0
6432 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft towgs84=0,0,0
6433 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.6096 y_0=152400.3048 ellps=GRS80 towgs84=0,0,0
6434 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.609601219 y_0=152400.30480061 ellps=GRS80 units=us-ft towgs84=0,0,0
6435 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
6436 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6437 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
6438 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6439 aea lat_0=24 lon_0=-84 lat_1=24 lat_2=31.5 x_0=400000 y_0=0 ellps=GRS80 towgs84=0,0,0
6440 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6441 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6442 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
6443 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6444 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
6445 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6446 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0 ellps=GRS80 towgs84=0,0,0
6447 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=699999.999898399 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6448 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6449 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6450 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
6451 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6452 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000 y_0=0 ellps=GRS80 towgs84=0,0,0
6453 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6454 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 towgs84=0,0,0
6455 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6456 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=700000 y_0=0 ellps=GRS80 towgs84=0,0,0
6457 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=699999.99998984 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6458 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=100000 y_0=250000 ellps=GRS80 towgs84=0,0,0
6459 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983997 y_0=249999.9998984 ellps=GRS80 units=us-ft towgs84=0,0,0
6460 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=250000 ellps=GRS80 towgs84=0,0,0
6461 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249999.9998984 ellps=GRS80 units=us-ft towgs84=0,0,0
6462 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
6463 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=999999.999989839 ellps=GRS80 units=us-ft towgs84=0,0,0
6464 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6465 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6466 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=400000 y_0=0 ellps=GRS80 towgs84=0,0,0
6467 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6468 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=400000 y_0=400000 ellps=GRS80 towgs84=0,0,0
6469 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft towgs84=0,0,0
6470 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6471 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6472 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
6473 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=999999.999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
6474 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000 y_0=500000 ellps=GRS80 towgs84=0,0,0
6475 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
6476 lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=1000000 y_0=0 ellps=GRS80 towgs84=0,0,0
6477 lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=999999.999989839 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6478 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=1000000 y_0=0 ellps=GRS80 towgs84=0,0,0
6479 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=999999.999989839 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6480 tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6481 tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 y_0=0 ellps=GRS80 towgs84=0,0,0
6482 tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 y_0=0 ellps=GRS80 towgs84=0,0,0
6483 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 towgs84=0,0,0
6484 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6485 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80 towgs84=0,0,0
6486 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6487 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=400000 y_0=0 ellps=GRS80 towgs84=0,0,0
6488 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=399999.9998984 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6489 lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6490 lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6491 lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000 y_0=750000 ellps=GRS80 towgs84=0,0,0
6492 lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000.0001016 y_0=750000 ellps=GRS80 units=us-ft towgs84=0,0,0
6493 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=6000000 y_0=0 ellps=GRS80 towgs84=0,0,0
6494 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=5999999.999976 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6495 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=8000000 y_0=0 ellps=GRS80 towgs84=0,0,0
6496 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=7999999.999968 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6497 omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816 ellps=GRS80 towgs84=0,0,0
6498 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=4000000 y_0=0 ellps=GRS80 towgs84=0,0,0
6499 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=3999999.999984 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6500 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000 y_0=100000 ellps=GRS80 towgs84=0,0,0
6501 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
6502 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000 y_0=100000 ellps=GRS80 towgs84=0,0,0
6503 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
6504 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000 y_0=100000 ellps=GRS80 towgs84=0,0,0
6505 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
6506 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 towgs84=0,0,0
6507 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6508 tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000 ellps=GRS80 towgs84=0,0,0
6509 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0 ellps=GRS80 towgs84=0,0,0
6510 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=699999.999898399 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6511 tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6512 tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=250000 y_0=0 ellps=GRS80 towgs84=0,0,0
6513 tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=850000 y_0=0 ellps=GRS80 towgs84=0,0,0
6514 lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6515 lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6516 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6518 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000 ellps=GRS80 towgs84=0,0,0
6519 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.00001016 y_0=6000000 ellps=GRS80 units=us-ft towgs84=0,0,0
6520 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000 ellps=GRS80 towgs84=0,0,0
6521 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000.00001016 y_0=8000000.00001016 ellps=GRS80 units=us-ft towgs84=0,0,0
6522 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000 ellps=GRS80 towgs84=0,0,0
6523 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.00001016 y_0=3999999.99998984 ellps=GRS80 units=us-ft towgs84=0,0,0
6524 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 ellps=GRS80 towgs84=0,0,0
6525 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6526 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
6527 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6528 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6529 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6530 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 ellps=GRS80 towgs84=0,0,0
6531 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6532 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000 y_0=0 ellps=GRS80 towgs84=0,0,0
6533 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6534 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0 ellps=GRS80 towgs84=0,0,0
6535 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=249999.9998984 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6536 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
6537 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6538 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 ellps=GRS80 towgs84=0,0,0
6539 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6540 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 y_0=0 ellps=GRS80 towgs84=0,0,0
6541 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6542 lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.22 y_0=0 ellps=GRS80 towgs84=0,0,0
6543 lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6544 lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6545 lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6546 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6547 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=599999.9999976 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6548 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6549 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6550 lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6551 lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6552 lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6553 lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6554 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6555 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6556 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0 ellps=GRS80 towgs84=0,0,0
6557 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6558 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6559 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6560 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6561 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6562 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6563 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6564 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6565 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6566 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000 ellps=GRS80 towgs84=0,0,0
6567 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0 ellps=GRS80 towgs84=0,0,0
6568 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=99999.9999898399 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6569 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 ellps=GRS80 towgs84=0,0,0
6570 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6571 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6572 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6573 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6574 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6575 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6576 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6577 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=700000 y_0=3000000 ellps=GRS80 towgs84=0,0,0
6578 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=699999.999898399 y_0=3000000 ellps=GRS80 units=us-ft towgs84=0,0,0
6579 aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 ellps=GRS80 towgs84=0,0,0
6580 lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000 ellps=GRS80 towgs84=0,0,0
6581 lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
6582 lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000.0001016 y_0=999999.999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
6583 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000 ellps=GRS80 towgs84=0,0,0
6584 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
6585 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000 ellps=GRS80 towgs84=0,0,0
6586 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
6587 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=4000000 ellps=GRS80 towgs84=0,0,0
6588 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=3999999.9998984 ellps=GRS80 units=us-ft towgs84=0,0,0
6589 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6590 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6591 lcc lat_0=36 lon_0=-79.5 lat_1=37 lat_2=39.5 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6592 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000 y_0=2000000 ellps=GRS80 towgs84=0,0,0
6593 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000.0001016 y_0=2000000.0001016 ellps=GRS80 units=us-ft towgs84=0,0,0
6594 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
6595 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000.0001016 y_0=999999.999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
6596 lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6597 lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6598 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6599 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6600 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6601 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6602 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6603 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6605 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6606 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6607 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6608 lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6609 lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6610 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4480000 ellps=GRS80 towgs84=0,0,0
6611 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
6612 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000.00001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6613 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80 towgs84=0,0,0
6614 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=399999.99998984 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
6615 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000 ellps=GRS80 towgs84=0,0,0
6616 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
6617 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6618 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6619 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000 y_0=2000000 ellps=GRS80 towgs84=0,0,0
6620 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
6621 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000 y_0=3000000 ellps=GRS80 towgs84=0,0,0
6622 lcc lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6623 aea lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6624 aea lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6625 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.00001016 y_0=2000000.00001016 ellps=GRS80 units=us-ft towgs84=0,0,0
6626 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.00001016 y_0=999999.999989839 ellps=GRS80 units=us-ft towgs84=0,0,0
6627 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.00001016 y_0=3000000 ellps=GRS80 units=us-ft towgs84=0,0,0
6628 tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966667 x_0=500000 y_0=0 ellps=GRS80
6629 tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966667 x_0=500000 y_0=0 ellps=GRS80
6630 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000 y_0=0 ellps=GRS80
6631 tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000 y_0=0 ellps=GRS80
6632 tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000 y_0=0 ellps=GRS80
6633 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft
6634 utm zone=4 ellps=GRS80
6635 utm zone=5 ellps=GRS80
6636 utm zone=2 south ellps=GRS80
6637 tmerc lat_0=13.5 lon_0=144.75 k=1 x_0=100000 y_0=200000 ellps=GRS80
6646 tmerc lat_0=29.0262683333333 lon_0=46.5 k=0.9994 x_0=800000 y_0=0 a=6378249.145 rf=293.465 towgs84=70.995,-335.916,262.898
6649 longlat ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6650 utm zone=7 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6651 utm zone=8 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6652 utm zone=9 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6653 utm zone=10 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6654 utm zone=11 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6655 utm zone=12 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6656 utm zone=13 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6657 utm zone=14 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6658 utm zone=15 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6659 utm zone=16 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6660 utm zone=17 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6661 utm zone=18 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6662 utm zone=19 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6663 utm zone=20 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6664 utm zone=21 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6665 utm zone=22 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
6666 geocent ellps=GRS80
6667 longlat ellps=GRS80 towgs84=0,0,0
6668 longlat ellps=GRS80 towgs84=0,0,0
6669 tmerc lat_0=33 lon_0=129.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6670 tmerc lat_0=33 lon_0=131 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6671 tmerc lat_0=36 lon_0=132.166666666667 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6672 tmerc lat_0=33 lon_0=133.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6673 tmerc lat_0=36 lon_0=134.333333333333 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6674 tmerc lat_0=36 lon_0=136 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6675 tmerc lat_0=36 lon_0=137.166666666667 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6676 tmerc lat_0=36 lon_0=138.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6677 tmerc lat_0=36 lon_0=139.833333333333 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6678 tmerc lat_0=40 lon_0=140.833333333333 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6679 tmerc lat_0=44 lon_0=140.25 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6680 tmerc lat_0=44 lon_0=142.25 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6681 tmerc lat_0=44 lon_0=144.25 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6682 tmerc lat_0=26 lon_0=142 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6683 tmerc lat_0=26 lon_0=127.5 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6684 tmerc lat_0=26 lon_0=124 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6685 tmerc lat_0=26 lon_0=131 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6686 tmerc lat_0=20 lon_0=136 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6687 tmerc lat_0=26 lon_0=154 k=0.9999 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6688 utm zone=51 ellps=GRS80 towgs84=0,0,0
6689 utm zone=52 ellps=GRS80 towgs84=0,0,0
6690 utm zone=53 ellps=GRS80 towgs84=0,0,0
6691 utm zone=54 ellps=GRS80 towgs84=0,0,0
6692 utm zone=55 ellps=GRS80 towgs84=0,0,0
6696 longlat ellps=GRS80 towgs84=0,0,0
6697 longlat ellps=GRS80 towgs84=0,0,0
6700 longlat ellps=bessel towgs84=-147,506,687
6703 tmerc lat_0=0 lon_0=-60 k=0.9996 x_0=500000 y_0=10000000 datum=WGS84
6704 geocent ellps=GRS80
6705 longlat ellps=GRS80 towgs84=0,0,0
6706 longlat ellps=GRS80 towgs84=0,0,0
6707 utm zone=32 ellps=GRS80 towgs84=0,0,0
6708 utm zone=33 ellps=GRS80 towgs84=0,0,0
6709 utm zone=34 ellps=GRS80 towgs84=0,0,0
6720 tmerc lat_0=0 lon_0=105.625 k=1.000024 x_0=50000 y_0=1300000 datum=WGS84
6721 tmerc lat_0=0 lon_0=105.625 k=1.00002514 x_0=50000 y_0=1300000 ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
6722 tmerc lat_0=0 lon_0=96.875 k=1 x_0=50000 y_0=1400000 datum=WGS84
6723 tmerc lat_0=0 lon_0=96.875 k=0.99999387 x_0=50000 y_0=1500000 ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
6736 utm zone=46 south ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
6737 utm zone=47 south ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
6738 utm zone=59 south ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
6781 geocent ellps=GRS80
6782 longlat ellps=GRS80
6783 longlat ellps=GRS80
6784 tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=40000 y_0=0 ellps=GRS80
6785 tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=39999.99999984 y_0=0 ellps=GRS80 units=ft
6786 tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=40000 y_0=0 ellps=GRS80 towgs84=0,0,0
6787 tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=39999.99999984 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6788 tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=80000 y_0=0 ellps=GRS80
6789 tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=79999.99999968 y_0=0 ellps=GRS80 units=ft
6790 tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=80000 y_0=0 ellps=GRS80 towgs84=0,0,0
6791 tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=79999.99999968 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6792 lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=80000 y_0=130000 ellps=GRS80
6793 lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=79999.99999968 y_0=130000.00001472 ellps=GRS80 units=ft
6794 lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=80000 y_0=130000 ellps=GRS80 towgs84=0,0,0
6795 lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=79999.99999968 y_0=130000.00001472 ellps=GRS80 units=ft towgs84=0,0,0
6796 lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=120000 y_0=60000 ellps=GRS80
6797 lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=119999.99999952 y_0=59999.99999976 ellps=GRS80 units=ft
6798 lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=120000 y_0=60000 ellps=GRS80 towgs84=0,0,0
6799 lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=119999.99999952 y_0=59999.99999976 ellps=GRS80 units=ft towgs84=0,0,0
6800 tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=40000 y_0=0 ellps=GRS80
6801 tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=39999.99999984 y_0=0 ellps=GRS80 units=ft
6802 tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=40000 y_0=0 ellps=GRS80 towgs84=0,0,0
6803 tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=39999.99999984 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6804 lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000 y_0=30000 ellps=GRS80
6805 lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000.00001464 y_0=30000.00001512 ellps=GRS80 units=ft
6806 lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000 y_0=30000 ellps=GRS80 towgs84=0,0,0
6807 lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000.00001464 y_0=30000.00001512 ellps=GRS80 units=ft towgs84=0,0,0
6808 omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=295 gamma=295 k=1 x_0=7000000 y_0=-3000000 ellps=GRS80
6809 omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=295 gamma=295 k=1 x_0=7000000.00000248 y_0=-2999999.999988 ellps=GRS80 units=ft
6810 omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=295 gamma=295 k=1 x_0=7000000 y_0=-3000000 ellps=GRS80 towgs84=0,0,0
6811 omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=295 gamma=295 k=1 x_0=7000000.00000248 y_0=-2999999.999988 ellps=GRS80 units=ft towgs84=0,0,0
6812 tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000 y_0=0 ellps=GRS80
6813 tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000.00001504 y_0=0 ellps=GRS80 units=ft
6814 tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000 y_0=0 ellps=GRS80 towgs84=0,0,0
6815 tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000.00001504 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6816 tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=80000 y_0=0 ellps=GRS80
6817 tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=79999.99999968 y_0=0 ellps=GRS80 units=ft
6818 tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=80000 y_0=0 ellps=GRS80 towgs84=0,0,0
6819 tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=79999.99999968 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6820 tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000 y_0=0 ellps=GRS80
6821 tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000.00001504 y_0=0 ellps=GRS80 units=ft
6822 tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000 y_0=0 ellps=GRS80 towgs84=0,0,0
6823 tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000.00001504 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6824 tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000 y_0=0 ellps=GRS80
6825 tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000.00001504 y_0=0 ellps=GRS80 units=ft
6826 tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000 y_0=0 ellps=GRS80 towgs84=0,0,0
6827 tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000.00001504 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6828 tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000 y_0=0 ellps=GRS80
6829 tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000.0000152 y_0=0 ellps=GRS80 units=ft
6830 tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000 y_0=0 ellps=GRS80 towgs84=0,0,0
6831 tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000.0000152 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6832 tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=40000 y_0=0 ellps=GRS80
6833 tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=39999.99999984 y_0=0 ellps=GRS80 units=ft
6834 tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=40000 y_0=0 ellps=GRS80 towgs84=0,0,0
6835 tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=39999.99999984 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6836 tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=80000 y_0=0 ellps=GRS80
6837 tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=79999.99999968 y_0=0 ellps=GRS80 units=ft
6838 tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=80000 y_0=0 ellps=GRS80 towgs84=0,0,0
6839 tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=79999.99999968 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6840 omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 k=1 x_0=-300000 y_0=-4600000 ellps=GRS80
6841 omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 k=1 x_0=-299999.9999988 y_0=-4600000.00001208 ellps=GRS80 units=ft
6842 omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 k=1 x_0=-300000 y_0=-4600000 ellps=GRS80 towgs84=0,0,0
6843 omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 k=1 x_0=-299999.9999988 y_0=-4600000.00001208 ellps=GRS80 units=ft towgs84=0,0,0
6844 tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=60000 y_0=0 ellps=GRS80
6845 tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=59999.99999976 y_0=0 ellps=GRS80 units=ft
6846 tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=60000 y_0=0 ellps=GRS80 towgs84=0,0,0
6847 tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=59999.99999976 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6848 tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000 y_0=0 ellps=GRS80
6849 tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000.00001512 y_0=0 ellps=GRS80 units=ft
6850 tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000 y_0=0 ellps=GRS80 towgs84=0,0,0
6851 tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000.00001512 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6852 lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=100000 y_0=50000 ellps=GRS80
6853 lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=99999.9999996 y_0=50000.00001504 ellps=GRS80 units=ft
6854 lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=100000 y_0=50000 ellps=GRS80 towgs84=0,0,0
6855 lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=99999.9999996 y_0=50000.00001504 ellps=GRS80 units=ft towgs84=0,0,0
6856 tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000 y_0=0 ellps=GRS80
6857 tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000.00001504 y_0=0 ellps=GRS80 units=ft
6858 tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000 y_0=0 ellps=GRS80 towgs84=0,0,0
6859 tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000.00001504 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6860 tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 x_0=0 y_0=0 ellps=GRS80
6861 tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 x_0=0 y_0=0 ellps=GRS80 units=ft
6862 tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6863 tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 x_0=0 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
6867 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 y_0=0 ellps=GRS80
6868 lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 y_0=0 ellps=GRS80 units=ft
6870 tmerc lat_0=0 lon_0=20 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
6875 tmerc lat_0=0 lon_0=12 k=0.9985 x_0=7000000 y_0=0 ellps=GRS80 towgs84=0,0,0
6876 tmerc lat_0=0 lon_0=12 k=1 x_0=3000000 y_0=0 ellps=GRS80 towgs84=0,0,0
6879 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
6880 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6881 longlat a=6378249.145 rf=293.465 towgs84=-24,-203,268
6882 longlat a=6378249.145 rf=293.465 towgs84=-183,-15,273
6883 longlat ellps=intl towgs84=-235,-110,393
6884 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 y_0=0 ellps=GRS80
6885 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 y_0=0 ellps=GRS80 units=ft
6886 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 y_0=0 ellps=GRS80
6887 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 y_0=0 ellps=GRS80 units=ft
6892 longlat a=6378249.145 rf=293.465 towgs84=-76.269,-16.683,68.562,-6.275,10.536,-4.286,-13.686
6893 merc lon_0=0 k=1 x_0=0 y_0=0 datum=WGS84
6894 longlat a=6378249.145 rf=293.465 towgs84=-63,176,185
6915 utm zone=40 a=6378249.145 rf=293.465 towgs84=-76.269,-16.683,68.562,-6.275,10.536,-4.286,-13.686
6917 longlat ellps=WGS84 towgs84=0,0,0
6922 lcc lat_0=36 lon_0=-98.25 lat_1=39.5 lat_2=37.5 x_0=400000 y_0=0 ellps=GRS80 towgs84=0,0,0
6923 lcc lat_0=36 lon_0=-98.25 lat_1=39.5 lat_2=37.5 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6924 lcc lat_0=36 lon_0=-98.25 lat_1=39.5 lat_2=37.5 x_0=400000 y_0=0 ellps=GRS80 towgs84=0,0,0
6925 lcc lat_0=36 lon_0=-98.25 lat_1=39.5 lat_2=37.5 x_0=399999.99998984 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
6927 tmerc lat_0=1.36666666666667 lon_0=103.833333333333 k=1 x_0=28001.642 y_0=38744.572 ellps=WGS84 towgs84=0,0,0
6931 laea lat_0=90 lon_0=0 x_0=0 y_0=0 datum=WGS84
6932 laea lat_0=-90 lon_0=0 x_0=0 y_0=0 datum=WGS84
6933 cea lat_ts=30 lon_0=0 x_0=0 y_0=0 datum=WGS84
6934 geocent ellps=GRS80
6962 lcc lat_0=41 lon_0=20 lat_1=39 lat_2=43 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
6966 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=609601.219202438 y_0=0 k_0=1.0000382 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
6981 geocent ellps=GRS80
6982 longlat ellps=GRS80
6983 longlat ellps=GRS80
6984 tmerc lat_0=31.7343936111111 lon_0=35.2045169444444 k=1.0000067 x_0=219529.584 y_0=626907.39 ellps=GRS80
6988 geocent ellps=GRS80
6989 longlat ellps=GRS80
6990 longlat ellps=GRS80
6991 tmerc lat_0=31.7343936111111 lon_0=35.2045169444444 k=1.0000067 x_0=219529.584 y_0=626907.39 ellps=GRS80
7005 utm zone=37 a=6378249.145 rf=293.465 towgs84=-242.2,-144.9,370.3
7006 utm zone=38 a=6378249.145 rf=293.465 towgs84=-242.2,-144.9,370.3
7007 utm zone=39 a=6378249.145 rf=293.465 towgs84=-242.2,-144.9,370.3
7034 longlat ellps=GRS80 towgs84=0,0,0
7035 longlat ellps=GRS80 towgs84=0,0,0
7036 longlat ellps=GRS80 towgs84=0,0,0
7037 longlat ellps=GRS80 towgs84=0,0,0
7038 longlat ellps=GRS80 towgs84=0,0,0
7039 longlat ellps=GRS80 towgs84=0,0,0
7040 longlat ellps=GRS80 towgs84=0,0,0
7041 longlat ellps=GRS80 towgs84=0,0,0
7042 longlat ellps=GRS80 towgs84=0,0,0
7057 lcc lat_1=43.2 lat_0=43.2 lon_0=-95.25 k_0=1.000052 x_0=3505207.01041402 y_0=2926085.8521717 ellps=GRS80 units=us-ft towgs84=0,0,0
7058 lcc lat_1=43.1666666666667 lat_0=43.1666666666667 lon_0=-92.75 k_0=1.000043 x_0=3810007.62001524 y_0=2987045.97409195 ellps=GRS80 units=us-ft towgs84=0,0,0
7059 tmerc lat_0=40.25 lon_0=-91.2 k=1.000035 x_0=4114808.22961646 y_0=2529845.05969012 ellps=GRS80 units=us-ft towgs84=0,0,0
7060 lcc lat_1=42.5333333333333 lat_0=42.5333333333333 lon_0=-94.8333333333333 k_0=1.000045 x_0=4419608.83921768 y_0=2621285.24257048 ellps=GRS80 units=us-ft towgs84=0,0,0
7061 lcc lat_1=42.65 lat_0=42.65 lon_0=-92.25 k_0=1.000032 x_0=4724409.4488189 y_0=2712725.42545085 ellps=GRS80 units=us-ft towgs84=0,0,0
7062 tmerc lat_0=40.25 lon_0=-95.7333333333333 k=1.000039 x_0=5029210.05842011 y_0=2011684.02336805 ellps=GRS80 units=us-ft towgs84=0,0,0
7063 tmerc lat_0=40.25 lon_0=-94.6333333333333 k=1.000045 x_0=5334010.66802133 y_0=2072644.14528829 ellps=GRS80 units=us-ft towgs84=0,0,0
7064 tmerc lat_0=40.25 lon_0=-93.7166666666667 k=1.000033 x_0=5638811.27762255 y_0=2133604.26720853 ellps=GRS80 units=us-ft towgs84=0,0,0
7065 tmerc lat_0=40.25 lon_0=-92.8166666666667 k=1.000027 x_0=5943611.88722377 y_0=2194564.38912878 ellps=GRS80 units=us-ft towgs84=0,0,0
7066 lcc lat_1=41.8333333333333 lat_0=41.8333333333333 lon_0=-91.6666666666667 k_0=1.00002 x_0=6248412.49682499 y_0=2438404.87680975 ellps=GRS80 units=us-ft towgs84=0,0,0
7067 tmerc lat_0=40.25 lon_0=-90.5333333333333 k=1.000027 x_0=6553213.10642621 y_0=2316484.63296926 ellps=GRS80 units=us-ft towgs84=0,0,0
7068 lcc lat_1=40.9166666666667 lat_0=40.9166666666667 lon_0=-93.75 k_0=1.000037 x_0=6858013.71602743 y_0=1889763.77952756 ellps=GRS80 units=us-ft towgs84=0,0,0
7069 tmerc lat_0=40.25 lon_0=-91.9166666666667 k=1.00002 x_0=7162814.32562865 y_0=1950723.9014478 ellps=GRS80 units=us-ft towgs84=0,0,0
7070 tmerc lat_0=40.25 lon_0=-91.25 k=1.000018 x_0=7467614.93522987 y_0=1889763.77952756 ellps=GRS80 units=us-ft towgs84=0,0,0
7071 geocent ellps=GRS80
7072 longlat ellps=GRS80
7073 longlat ellps=GRS80
7074 utm zone=37 south ellps=GRS80 towgs84=0,0,0
7075 utm zone=38 south ellps=GRS80 towgs84=0,0,0
7076 utm zone=39 south ellps=GRS80 towgs84=0,0,0
7077 utm zone=40 south ellps=GRS80 towgs84=0,0,0
7078 utm zone=41 south ellps=GRS80 towgs84=0,0,0
7079 utm zone=42 south ellps=GRS80 towgs84=0,0,0
7080 utm zone=43 south ellps=GRS80 towgs84=0,0,0
7081 utm zone=44 south ellps=GRS80 towgs84=0,0,0
7084 longlat ellps=GRS80 towgs84=0,0,0
7085 longlat ellps=GRS80 towgs84=0,0,0
7086 longlat ellps=GRS80 towgs84=0,0,0
7087 longlat ellps=GRS80 towgs84=0,0,0
7109 tmerc lat_0=48.5 lon_0=-112.5 k=1.00016 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
7110 tmerc lat_0=48 lon_0=-112.5 k=1.00019 x_0=100000 y_0=0 ellps=GRS80 towgs84=0,0,0
7111 lcc lat_1=48.5 lat_0=48.5 lon_0=-111 k_0=1.000145 x_0=150000 y_0=200000 ellps=GRS80 towgs84=0,0,0
7112 lcc lat_1=48.5 lat_0=48.5 lon_0=-108.5 k_0=1.00012 x_0=200000 y_0=150000 ellps=GRS80 towgs84=0,0,0
7113 lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00012 x_0=200000 y_0=100000 ellps=GRS80 towgs84=0,0,0
7114 lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00009 x_0=100000 y_0=50000 ellps=GRS80 towgs84=0,0,0
7115 tmerc lat_0=44.75 lon_0=-107.75 k=1.000148 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
7116 lcc lat_1=46.25 lat_0=46.25 lon_0=-111.25 k_0=1.000185 x_0=100000 y_0=100000 ellps=GRS80 towgs84=0,0,0
7117 lcc lat_1=45.7833333333333 lat_0=45.7833333333333 lon_0=-108.416666666667 k_0=1.0001515 x_0=200000 y_0=50000 ellps=GRS80 towgs84=0,0,0
7118 tmerc lat_0=42.6666666666667 lon_0=-108.333333333333 k=1.00024 x_0=100000 y_0=0 ellps=GRS80 towgs84=0,0,0
7119 tmerc lat_0=48.5 lon_0=-112.5 k=1.00016 x_0=150000.00001464 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
7120 tmerc lat_0=48 lon_0=-112.5 k=1.00019 x_0=99999.9999996 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
7121 lcc lat_1=48.5 lat_0=48.5 lon_0=-111 k_0=1.000145 x_0=150000.00001464 y_0=199999.9999992 ellps=GRS80 units=ft towgs84=0,0,0
7122 lcc lat_1=48.5 lat_0=48.5 lon_0=-108.5 k_0=1.00012 x_0=199999.9999992 y_0=150000.00001464 ellps=GRS80 units=ft towgs84=0,0,0
7123 lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00012 x_0=199999.9999992 y_0=99999.9999996 ellps=GRS80 units=ft towgs84=0,0,0
7124 lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00009 x_0=99999.9999996 y_0=49999.99971024 ellps=GRS80 units=ft towgs84=0,0,0
7125 tmerc lat_0=44.75 lon_0=-107.75 k=1.000148 x_0=199999.9999992 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
7126 lcc lat_1=46.25 lat_0=46.25 lon_0=-111.25 k_0=1.000185 x_0=99999.9999996 y_0=99999.9999996 ellps=GRS80 units=ft towgs84=0,0,0
7127 lcc lat_1=45.7833333333333 lat_0=45.7833333333333 lon_0=-108.416666666667 k_0=1.0001515 x_0=199999.9999992 y_0=50000.00001504 ellps=GRS80 units=ft towgs84=0,0,0
7128 tmerc lat_0=42.6666666666667 lon_0=-108.333333333333 k=1.00024 x_0=99999.9999898399 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
7131 tmerc lat_0=37.75 lon_0=-122.45 k=1.000007 x_0=48000 y_0=24000 ellps=GRS80 towgs84=0,0,0
7132 tmerc lat_0=37.75 lon_0=-122.45 k=1.000007 x_0=48000 y_0=24000 ellps=GRS80 units=us-ft towgs84=0,0,0
7133 longlat ellps=GRS80 towgs84=0,0,0
7134 geocent ellps=WGS84
7135 longlat ellps=WGS84
7136 longlat ellps=WGS84
7137 geocent ellps=WGS84
7138 longlat ellps=WGS84
7139 longlat ellps=WGS84
7142 tmerc lat_0=31.7340969444444 lon_0=35.2120805555556 k=1 x_0=170251.555 y_0=126867.909 a=6378300.789 b=6356566.435 towgs84=-219.247,-73.802,269.529
7257 tmerc lat_0=40.55 lon_0=-84.95 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7258 tmerc lat_0=40.55 lon_0=-84.95 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7259 tmerc lat_0=40.9 lon_0=-85.05 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7260 tmerc lat_0=40.9 lon_0=-85.05 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7261 tmerc lat_0=39 lon_0=-85.85 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7262 tmerc lat_0=39 lon_0=-85.85 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7263 tmerc lat_0=40.45 lon_0=-87.3 k=1.000029 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7264 tmerc lat_0=40.45 lon_0=-87.3 k=1.000029 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7265 tmerc lat_0=40.05 lon_0=-85.4 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7266 tmerc lat_0=40.05 lon_0=-85.4 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7267 tmerc lat_0=39.6 lon_0=-86.5 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7268 tmerc lat_0=39.6 lon_0=-86.5 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7269 tmerc lat_0=39 lon_0=-86.3 k=1.00003 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7270 tmerc lat_0=39 lon_0=-86.3 k=1.00003 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7271 tmerc lat_0=40.4 lon_0=-86.65 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7272 tmerc lat_0=40.4 lon_0=-86.65 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7273 tmerc lat_0=40.55 lon_0=-86.4 k=1.000028 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7274 tmerc lat_0=40.55 lon_0=-86.4 k=1.000028 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7275 tmerc lat_0=38.15 lon_0=-85.6 k=1.000021 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7276 tmerc lat_0=38.15 lon_0=-85.6 k=1.000021 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7277 tmerc lat_0=39.15 lon_0=-87.15 k=1.000024 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7278 tmerc lat_0=39.15 lon_0=-87.15 k=1.000024 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7279 tmerc lat_0=40.15 lon_0=-86.6 k=1.000032 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7280 tmerc lat_0=40.15 lon_0=-86.6 k=1.000032 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7281 tmerc lat_0=38.1 lon_0=-86.5 k=1.000025 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7282 tmerc lat_0=38.1 lon_0=-86.5 k=1.000025 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7283 tmerc lat_0=38.45 lon_0=-87.1 k=1.000018 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7284 tmerc lat_0=38.45 lon_0=-87.1 k=1.000018 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7285 tmerc lat_0=38.65 lon_0=-84.9 k=1.000029 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7286 tmerc lat_0=38.65 lon_0=-84.9 k=1.000029 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7287 tmerc lat_0=39.1 lon_0=-85.65 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7288 tmerc lat_0=39.1 lon_0=-85.65 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7289 tmerc lat_0=41.25 lon_0=-84.95 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7290 tmerc lat_0=41.25 lon_0=-84.95 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7291 tmerc lat_0=38.2 lon_0=-86.95 k=1.00002 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7292 tmerc lat_0=38.2 lon_0=-86.95 k=1.00002 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7293 tmerc lat_0=40.65 lon_0=-85.85 k=1.000033 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7294 tmerc lat_0=40.65 lon_0=-85.85 k=1.000033 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7295 tmerc lat_0=39.25 lon_0=-85.05 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7296 tmerc lat_0=39.25 lon_0=-85.05 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7297 tmerc lat_0=39.95 lon_0=-87.3 k=1.000025 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7298 tmerc lat_0=39.95 lon_0=-87.3 k=1.000025 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7299 tmerc lat_0=40.9 lon_0=-86.3 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7300 tmerc lat_0=40.9 lon_0=-86.3 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7301 tmerc lat_0=38.15 lon_0=-87.65 k=1.000013 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7302 tmerc lat_0=38.15 lon_0=-87.65 k=1.000013 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7303 tmerc lat_0=40.35 lon_0=-85.7 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7304 tmerc lat_0=40.35 lon_0=-85.7 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7305 tmerc lat_0=39.9 lon_0=-86 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7306 tmerc lat_0=39.9 lon_0=-86 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7307 tmerc lat_0=39.65 lon_0=-85.8 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7308 tmerc lat_0=39.65 lon_0=-85.8 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7309 tmerc lat_0=37.95 lon_0=-86.15 k=1.000027 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7310 tmerc lat_0=37.95 lon_0=-86.15 k=1.000027 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7311 tmerc lat_0=39.75 lon_0=-85.45 k=1.000043 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7312 tmerc lat_0=39.75 lon_0=-85.45 k=1.000043 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7313 tmerc lat_0=40.35 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7314 tmerc lat_0=40.35 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7315 tmerc lat_0=40.65 lon_0=-85.5 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7316 tmerc lat_0=40.65 lon_0=-85.5 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7317 tmerc lat_0=38.7 lon_0=-85.95 k=1.000022 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7318 tmerc lat_0=38.7 lon_0=-85.95 k=1.000022 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7319 tmerc lat_0=40.7 lon_0=-87.1 k=1.000027 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7320 tmerc lat_0=40.7 lon_0=-87.1 k=1.000027 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7321 tmerc lat_0=40.3 lon_0=-85 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7322 tmerc lat_0=40.3 lon_0=-85 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7323 tmerc lat_0=38.55 lon_0=-85.35 k=1.000028 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7324 tmerc lat_0=38.55 lon_0=-85.35 k=1.000028 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7325 tmerc lat_0=38.8 lon_0=-85.8 k=1.000025 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7326 tmerc lat_0=38.8 lon_0=-85.8 k=1.000025 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7327 tmerc lat_0=39.3 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7328 tmerc lat_0=39.3 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7329 tmerc lat_0=38.4 lon_0=-87.45 k=1.000015 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7330 tmerc lat_0=38.4 lon_0=-87.45 k=1.000015 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7331 tmerc lat_0=41.25 lon_0=-85.45 k=1.000037 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7332 tmerc lat_0=41.25 lon_0=-85.45 k=1.000037 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7333 tmerc lat_0=40.7 lon_0=-87.4 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7334 tmerc lat_0=40.7 lon_0=-87.4 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7335 tmerc lat_0=40.9 lon_0=-86.75 k=1.000027 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7336 tmerc lat_0=40.9 lon_0=-86.75 k=1.000027 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7337 tmerc lat_0=38.95 lon_0=-86.5 k=1.000028 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7338 tmerc lat_0=38.95 lon_0=-86.5 k=1.000028 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7339 tmerc lat_0=39.45 lon_0=-86.95 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7340 tmerc lat_0=39.45 lon_0=-86.95 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7341 tmerc lat_0=39.15 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7342 tmerc lat_0=39.15 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7343 tmerc lat_0=39.6 lon_0=-87.35 k=1.000022 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7344 tmerc lat_0=39.6 lon_0=-87.35 k=1.000022 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7345 tmerc lat_0=37.8 lon_0=-86.7 k=1.00002 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7346 tmerc lat_0=37.8 lon_0=-86.7 k=1.00002 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7347 tmerc lat_0=37.85 lon_0=-87.3 k=1.000015 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7348 tmerc lat_0=37.85 lon_0=-87.3 k=1.000015 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7349 tmerc lat_0=37.75 lon_0=-87.95 k=1.000013 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7350 tmerc lat_0=37.75 lon_0=-87.95 k=1.000013 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7351 tmerc lat_0=39.7 lon_0=-85.05 k=1.000044 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7352 tmerc lat_0=39.7 lon_0=-85.05 k=1.000044 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7353 tmerc lat_0=38.9 lon_0=-85.3 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7354 tmerc lat_0=38.9 lon_0=-85.3 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7355 tmerc lat_0=39.3 lon_0=-85.9 k=1.00003 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7356 tmerc lat_0=39.3 lon_0=-85.9 k=1.00003 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7357 tmerc lat_0=37.75 lon_0=-87.05 k=1.000014 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7358 tmerc lat_0=37.75 lon_0=-87.05 k=1.000014 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7359 tmerc lat_0=41.5 lon_0=-85 k=1.000041 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7360 tmerc lat_0=41.5 lon_0=-85 k=1.000041 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7361 tmerc lat_0=38.9 lon_0=-87.5 k=1.000017 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7362 tmerc lat_0=38.9 lon_0=-87.5 k=1.000017 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7363 tmerc lat_0=40.2 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7364 tmerc lat_0=40.2 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7365 tmerc lat_0=37.8 lon_0=-87.55 k=1.000015 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7366 tmerc lat_0=37.8 lon_0=-87.55 k=1.000015 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7367 tmerc lat_0=39.25 lon_0=-87.45 k=1.00002 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7368 tmerc lat_0=39.25 lon_0=-87.45 k=1.00002 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7369 tmerc lat_0=40.55 lon_0=-85.25 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 towgs84=0,0,0
7370 tmerc lat_0=40.55 lon_0=-85.25 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft towgs84=0,0,0
7371 geocent ellps=GRS80
7372 longlat ellps=GRS80 towgs84=0.819,-0.5762,-1.6446,-0.00378,-0.03317,0.00318,0.0693
7373 longlat ellps=GRS80 towgs84=0.819,-0.5762,-1.6446,-0.00378,-0.03317,0.00318,0.0693
7374 utm zone=39 ellps=GRS80 towgs84=0.819,-0.5762,-1.6446,-0.00378,-0.03317,0.00318,0.0693
7375 utm zone=40 ellps=GRS80 towgs84=0.819,-0.5762,-1.6446,-0.00378,-0.03317,0.00318,0.0693
7376 utm zone=41 ellps=GRS80 towgs84=0.819,-0.5762,-1.6446,-0.00378,-0.03317,0.00318,0.0693
7400 longlat ellps=clrk80ign pm=paris towgs84=-168,-60,320
7404 longlat ellps=bessel towgs84=419.3836,99.3335,591.3451,0.850389,1.817277,-7.862238,-0.99496
7405 tmerc lat_0=49 lon_0=-2 k=0.9996012717 x_0=400000 y_0=-100000 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
7406 longlat datum=NAD27
7407 lcc lat_0=34 lon_0=-101.5 lat_1=34.65 lat_2=36.1833333333333 x_0=609601.219202438 y_0=0 datum=NAD27 units=us-ft
7409 longlat ellps=GRS80
7410 longlat a=6378249.145 rf=293.465 towgs84=-180.624,-225.516,173.919,-0.81,-1.898,8.336,16.71006
7411 lcc lat_1=46.8 lat_0=46.8 lon_0=0 k_0=0.99987742 x_0=600000 y_0=2200000 ellps=clrk80ign pm=paris towgs84=-168,-60,320
7414 longlat ellps=bessel towgs84=-147,506,687
7415 sterea lat_0=52.1561605555556 lon_0=5.38763888888889 k=0.9999079 x_0=155000 y_0=463000 ellps=bessel towgs84=565.7381,50.4018,465.2904,-0.395026,0.330772,-1.876073,4.07244
7416 utm zone=32 ellps=GRS80
7417 utm zone=33 ellps=GRS80
7418 tmerc lat_0=0 lon_0=9.5 k=0.99995 x_0=200000 y_0=0 ellps=GRS80
7419 tmerc lat_0=0 lon_0=12 k=0.99995 x_0=500000 y_0=0 ellps=GRS80
7420 tmerc lat_0=0 lon_0=15 k=1 x_0=900000 y_0=0 ellps=GRS80
7421 lcc lat_1=46.8 lat_0=46.8 lon_0=0 k_0=0.99987742 x_0=600000 y_0=2200000 ellps=clrk80ign pm=paris towgs84=-168,-60,320
7422 lcc lat_1=44.1 lat_0=44.1 lon_0=0 k_0=0.999877499 x_0=600000 y_0=3200000 ellps=clrk80ign pm=paris towgs84=-168,-60,320
7423 longlat ellps=GRS80
7528 tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.6942 y_0=0.0037 ellps=GRS80 towgs84=0,0,0
7529 tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.9461 y_0=0.0017 ellps=GRS80 towgs84=0,0,0
7530 tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.0029 ellps=GRS80 towgs84=0,0,0
7531 lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.4575 y_0=148551.4837 ellps=GRS80 towgs84=0,0,0
7532 tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31600 y_0=4600 ellps=GRS80 towgs84=0,0,0
7533 tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502 y_0=0.0048 ellps=GRS80 towgs84=0,0,0
7534 lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1276 y_0=59445.9043 ellps=GRS80 towgs84=0,0,0
7535 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.8893 y_0=0.0049 ellps=GRS80 towgs84=0,0,0
7536 lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.72 y_0=44091.4346 ellps=GRS80 towgs84=0,0,0
7537 tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.1989 y_0=0.0086 ellps=GRS80 towgs84=0,0,0
7538 lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.3381 y_0=111569.6134 ellps=GRS80 towgs84=0,0,0
7539 lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.6274 y_0=53703.1201 ellps=GRS80 towgs84=0,0,0
7540 lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.2944 y_0=146591.9896 ellps=GRS80 towgs84=0,0,0
7541 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.7263 y_0=0.0076 ellps=GRS80 towgs84=0,0,0
7542 tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.1176 y_0=0.0023 ellps=GRS80 towgs84=0,0,0
7543 tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3183 y_0=0.0041 ellps=GRS80 towgs84=0,0,0
7544 tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.104 y_0=0.003 ellps=GRS80 towgs84=0,0,0
7545 lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.4402 y_0=91687.9239 ellps=GRS80 towgs84=0,0,0
7546 tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.6683 y_0=0.0063 ellps=GRS80 towgs84=0,0,0
7547 tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.5533 y_0=0.0157 ellps=GRS80 towgs84=0,0,0
7548 tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.4841 y_0=0.01 ellps=GRS80 towgs84=0,0,0
7549 lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.7403 y_0=45830.2947 ellps=GRS80 towgs84=0,0,0
7550 lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.3018 y_0=79170.7795 ellps=GRS80 towgs84=0,0,0
7551 tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.0261 y_0=0.0045 ellps=GRS80 towgs84=0,0,0
7552 tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.4419 y_0=0.0085 ellps=GRS80 towgs84=0,0,0
7553 tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=25000 ellps=GRS80 towgs84=0,0,0
7554 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.3728 y_0=0.0009 ellps=GRS80 towgs84=0,0,0
7555 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7614 y_0=0.0012 ellps=GRS80 towgs84=0,0,0
7556 tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.6598 y_0=0.0033 ellps=GRS80 towgs84=0,0,0
7557 lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.197 y_0=105279.7829 ellps=GRS80 towgs84=0,0,0
7558 tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.0323 y_0=0.0058 ellps=GRS80 towgs84=0,0,0
7559 lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493 y_0=55049.2669 ellps=GRS80 towgs84=0,0,0
7560 tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.8794 y_0=0.0032 ellps=GRS80 towgs84=0,0,0
7561 tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.0121 y_0=0.0029 ellps=GRS80 towgs84=0,0,0
7562 lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209 y_0=121923.9861 ellps=GRS80 towgs84=0,0,0
7563 tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.3676 y_0=0.0033 ellps=GRS80 towgs84=0,0,0
7564 lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1401 y_0=57588.0346 ellps=GRS80 towgs84=0,0,0
7565 lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.3354 y_0=86033.0876 ellps=GRS80 towgs84=0,0,0
7566 tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.2823 y_0=0.0059 ellps=GRS80 towgs84=0,0,0
7567 lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1128 y_0=50022.1874 ellps=GRS80 towgs84=0,0,0
7568 tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.8546 y_0=0.0109 ellps=GRS80 towgs84=0,0,0
7569 lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.6048 y_0=134255.4253 ellps=GRS80 towgs84=0,0,0
7570 tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.2926 y_0=0.0068 ellps=GRS80 towgs84=0,0,0
7571 tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.1013 y_0=0.0234 ellps=GRS80 towgs84=0,0,0
7572 tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.5716 y_0=0.0051 ellps=GRS80 towgs84=0,0,0
7573 lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.2336 y_0=120734.1631 ellps=GRS80 towgs84=0,0,0
7574 tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.3253 y_0=0.0096 ellps=GRS80 towgs84=0,0,0
7575 tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.7302 y_0=0.0103 ellps=GRS80 towgs84=0,0,0
7576 lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.5744 y_0=107746.7522 ellps=GRS80 towgs84=0,0,0
7577 tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.9138 y_0=0.0041 ellps=GRS80 towgs84=0,0,0
7578 lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.4451 y_0=47532.0602 ellps=GRS80 towgs84=0,0,0
7579 lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.0689 y_0=50337.1092 ellps=GRS80 towgs84=0,0,0
7580 lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.8651 y_0=111088.2224 ellps=GRS80 towgs84=0,0,0
7581 lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.8682 y_0=188358.6058 ellps=GRS80 towgs84=0,0,0
7582 tmerc lat_0=42.9180555555556 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.4415 y_0=0.003 ellps=GRS80 towgs84=0,0,0
7583 tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.418 y_0=0.0034 ellps=GRS80 towgs84=0,0,0
7584 tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.9709 y_0=0.007 ellps=GRS80 towgs84=0,0,0
7585 lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.4402 y_0=45069.7587 ellps=GRS80 towgs84=0,0,0
7586 lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.6173 y_0=134589.754 ellps=GRS80 towgs84=0,0,0
7587 tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.694132588 y_0=0.00365760731521463 ellps=GRS80 units=us-ft towgs84=0,0,0
7588 tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.945948692 y_0=0.00182880365760731 ellps=GRS80 units=us-ft towgs84=0,0,0
7589 tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.00304800609601219 ellps=GRS80 units=us-ft towgs84=0,0,0
7590 lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.457505715 y_0=148551.483566167 ellps=GRS80 units=us-ft towgs84=0,0,0
7591 tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31599.9998983998 y_0=4599.99989839979 ellps=GRS80 units=us-ft towgs84=0,0,0
7592 tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502159 y_0=0.0048768097536195 ellps=GRS80 units=us-ft towgs84=0,0,0
7593 lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1277114554 y_0=59445.9041910083 ellps=GRS80 units=us-ft towgs84=0,0,0
7594 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.889204978 y_0=0.0048768097536195 ellps=GRS80 units=us-ft towgs84=0,0,0
7595 lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.7200914401 y_0=44091.434493269 ellps=GRS80 units=us-ft towgs84=0,0,0
7596 tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.198983998 y_0=0.00853441706883413 ellps=GRS80 units=us-ft towgs84=0,0,0
7597 lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.338023876 y_0=111569.613512827 ellps=GRS80 units=us-ft towgs84=0,0,0
7598 lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.627381255 y_0=53703.1202438405 ellps=GRS80 units=us-ft towgs84=0,0,0
7599 lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.294386589 y_0=146591.989636779 ellps=GRS80 units=us-ft towgs84=0,0,0
7600 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.726390653 y_0=0.00762001524003048 ellps=GRS80 units=us-ft towgs84=0,0,0
7601 tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.117602235 y_0=0.00243840487680975 ellps=GRS80 units=us-ft towgs84=0,0,0
7602 tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3182626365 y_0=0.00396240792481585 ellps=GRS80 units=us-ft towgs84=0,0,0
7603 tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.1039370078 y_0=0.00304800609601219 ellps=GRS80 units=us-ft towgs84=0,0,0
7604 lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.44018288 y_0=91687.9239014477 ellps=GRS80 units=us-ft towgs84=0,0,0
7605 tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.668224536 y_0=0.0064008128016256 ellps=GRS80 units=us-ft towgs84=0,0,0
7606 tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.553213106 y_0=0.0158496316992634 ellps=GRS80 units=us-ft towgs84=0,0,0
7607 tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.484023368 y_0=0.0100584201168402 ellps=GRS80 units=us-ft towgs84=0,0,0
7608 lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.74015748 y_0=45830.2948437897 ellps=GRS80 units=us-ft towgs84=0,0,0
7609 lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.301752603 y_0=79170.7793751587 ellps=GRS80 units=us-ft towgs84=0,0,0
7610 tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.026162052 y_0=0.00457200914401829 ellps=GRS80 units=us-ft towgs84=0,0,0
7611 tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.441960884 y_0=0.00853441706883413 ellps=GRS80 units=us-ft towgs84=0,0,0
7612 tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=24999.9998983998 ellps=GRS80 units=us-ft towgs84=0,0,0
7613 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.372771145 y_0=0.000914401828803657 ellps=GRS80 units=us-ft towgs84=0,0,0
7614 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.761544323 y_0=0.00121920243840488 ellps=GRS80 units=us-ft towgs84=0,0,0
7615 tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.659690119 y_0=0.00335280670561341 ellps=GRS80 units=us-ft towgs84=0,0,0
7616 lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.196850394 y_0=105279.782880366 ellps=GRS80 units=us-ft towgs84=0,0,0
7617 tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.032258064 y_0=0.00579121158242316 ellps=GRS80 units=us-ft towgs84=0,0,0
7618 lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493522987 y_0=55049.2669545339 ellps=GRS80 units=us-ft towgs84=0,0,0
7619 tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.879451359 y_0=0.00304800609601219 ellps=GRS80 units=us-ft towgs84=0,0,0
7620 tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.012141224 y_0=0.00304800609601219 ellps=GRS80 units=us-ft towgs84=0,0,0
7621 lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209042418 y_0=121923.986182372 ellps=GRS80 units=us-ft towgs84=0,0,0
7622 tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.367589535 y_0=0.00335280670561341 ellps=GRS80 units=us-ft towgs84=0,0,0
7623 lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1402082804 y_0=57588.0347472695 ellps=GRS80 units=us-ft towgs84=0,0,0
7624 lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.33528067 y_0=86033.0877317754 ellps=GRS80 units=us-ft towgs84=0,0,0
7625 tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.282245364 y_0=0.00579121158242316 ellps=GRS80 units=us-ft towgs84=0,0,0
7626 lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1127762255 y_0=50022.1874523749 ellps=GRS80 units=us-ft towgs84=0,0,0
7627 tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.854457709 y_0=0.0109728219456439 ellps=GRS80 units=us-ft towgs84=0,0,0
7628 lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.604775209 y_0=134255.425450851 ellps=GRS80 units=us-ft towgs84=0,0,0
7629 tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.292608585 y_0=0.00670561341122682 ellps=GRS80 units=us-ft towgs84=0,0,0
7630 tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.101397003 y_0=0.0234696469392939 ellps=GRS80 units=us-ft towgs84=0,0,0
7631 tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.571551943 y_0=0.00518161036322072 ellps=GRS80 units=us-ft towgs84=0,0,0
7632 lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.233731267 y_0=120734.163169926 ellps=GRS80 units=us-ft towgs84=0,0,0
7633 tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.32517145 y_0=0.00944881889763779 ellps=GRS80 units=us-ft towgs84=0,0,0
7634 tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.73009906 y_0=0.0103632207264414 ellps=GRS80 units=us-ft towgs84=0,0,0
7635 lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.574295148 y_0=107746.752146304 ellps=GRS80 units=us-ft towgs84=0,0,0
7636 tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.913893828 y_0=0.00396240792481585 ellps=GRS80 units=us-ft towgs84=0,0,0
7637 lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.44500889 y_0=47532.0603505207 ellps=GRS80 units=us-ft towgs84=0,0,0
7638 lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.068834138 y_0=50337.1092710185 ellps=GRS80 units=us-ft towgs84=0,0,0
7639 lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.86512573 y_0=111088.222402845 ellps=GRS80 units=us-ft towgs84=0,0,0
7640 lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.868173736 y_0=188358.605943612 ellps=GRS80 units=us-ft towgs84=0,0,0
7641 tmerc lat_0=42.9180555555556 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.441402083 y_0=0.00304800609601219 ellps=GRS80 units=us-ft towgs84=0,0,0
7642 tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.417881636 y_0=0.00335280670561341 ellps=GRS80 units=us-ft towgs84=0,0,0
7643 tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.970942342 y_0=0.00701041402082804 ellps=GRS80 units=us-ft towgs84=0,0,0
7644 lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.44018288 y_0=45069.7588011176 ellps=GRS80 units=us-ft towgs84=0,0,0
7645 lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.617272034 y_0=134589.753924308 ellps=GRS80 units=us-ft towgs84=0,0,0
7656 geocent ellps=WGS84
7657 longlat ellps=WGS84
7658 geocent ellps=WGS84
7659 longlat ellps=WGS84
7660 geocent ellps=WGS84
7661 longlat ellps=WGS84
7662 geocent ellps=WGS84
7663 longlat ellps=WGS84
7664 geocent ellps=WGS84
7665 longlat ellps=WGS84
7677 geocent a=6378136 rf=298.257839303
7678 longlat a=6378136 rf=298.257839303
7679 geocent a=6378136 rf=298.257839303
7680 longlat a=6378136 rf=298.257839303
7681 geocent ellps=GSK2011
7682 longlat ellps=GSK2011 towgs84=0,0,0
7683 longlat ellps=GSK2011 towgs84=0,0,0
7684 geocent ellps=GRS80
7685 longlat ellps=GRS80 towgs84=0,0,0
7686 longlat ellps=GRS80 towgs84=0,0,0
7692 tmerc lat_0=0 lon_0=68.5166666666667 k=1 x_0=1300000 y_0=14743.5 ellps=GRS80 towgs84=0,0,0
7693 tmerc lat_0=0 lon_0=71.5166666666667 k=1 x_0=2300000 y_0=14743.5 ellps=GRS80 towgs84=0,0,0
7694 tmerc lat_0=0 lon_0=74.5166666666667 k=1 x_0=3300000 y_0=14743.5 ellps=GRS80 towgs84=0,0,0
7695 tmerc lat_0=0 lon_0=77.5166666666667 k=1 x_0=4300000 y_0=14743.5 ellps=GRS80 towgs84=0,0,0
7696 tmerc lat_0=0 lon_0=80.5166666666667 k=1 x_0=5300000 y_0=14743.5 ellps=GRS80 towgs84=0,0,0
7755 lcc lat_0=24 lon_0=80 lat_1=12.472955 lat_2=35.1728044444444 x_0=4000000 y_0=4000000 datum=WGS84
7756 lcc lat_0=16.25543298 lon_0=80.875 lat_1=13.75 lat_2=18.75 x_0=1000000 y_0=1000000 datum=WGS84
7757 lcc lat_0=28.00157897 lon_0=94.5 lat_1=27 lat_2=29 x_0=1000000 y_0=1000000 datum=WGS84
7758 lcc lat_0=26.00257703 lon_0=92.75 lat_1=24.6666666666667 lat_2=27.3333333333333 x_0=1000000 y_0=1000000 datum=WGS84
7759 lcc lat_0=25.87725247 lon_0=85.875 lat_1=24.625 lat_2=27.125 x_0=1000000 y_0=1000000 datum=WGS84
7760 lcc lat_0=28.62510126 lon_0=77 lat_1=28.375 lat_2=28.875 x_0=1000000 y_0=1000000 datum=WGS84
7761 lcc lat_0=22.37807121 lon_0=71.375 lat_1=20.7916666666667 lat_2=23.9583333333333 x_0=1000000 y_0=1000000 datum=WGS84
7762 lcc lat_0=29.25226266 lon_0=76 lat_1=28.0833333333333 lat_2=30.4166666666667 x_0=1000000 y_0=1000000 datum=WGS84
7763 lcc lat_0=31.75183497 lon_0=77.375 lat_1=30.75 lat_2=32.75 x_0=1000000 y_0=1000000 datum=WGS84
7764 lcc lat_0=34.75570874 lon_0=76.5 lat_1=33.0833333333333 lat_2=36.4166666666667 x_0=1000000 y_0=1000000 datum=WGS84
7765 lcc lat_0=23.62652682 lon_0=85.625 lat_1=22.5416666666667 lat_2=24.7083333333333 x_0=1000000 y_0=1000000 datum=WGS84
7766 lcc lat_0=24.00529821 lon_0=78.375 lat_1=22 lat_2=26 x_0=1000000 y_0=1000000 datum=WGS84
7767 lcc lat_0=18.88015774 lon_0=76.75 lat_1=16.625 lat_2=21.125 x_0=1000000 y_0=1000000 datum=WGS84
7768 lcc lat_0=24.75060911 lon_0=94 lat_1=24.0833333333333 lat_2=25.4166666666667 x_0=1000000 y_0=1000000 datum=WGS84
7769 lcc lat_0=25.62524747 lon_0=91.375 lat_1=25.2083333333333 lat_2=26.0416666666667 x_0=1000000 y_0=1000000 datum=WGS84
7770 lcc lat_0=26.12581974 lon_0=94.375 lat_1=25.375 lat_2=26.875 x_0=1000000 y_0=1000000 datum=WGS84
7771 lcc lat_0=25.63452135 lon_0=93.5 lat_1=23.0416666666667 lat_2=28.2083333333333 x_0=1000000 y_0=1000000 datum=WGS84
7772 lcc lat_0=20.25305174 lon_0=84.375 lat_1=18.5833333333333 lat_2=21.9166666666667 x_0=1000000 y_0=1000000 datum=WGS84
7773 lcc lat_0=31.00178226 lon_0=75.375 lat_1=30 lat_2=32 x_0=1000000 y_0=1000000 datum=WGS84
7774 lcc lat_0=26.88505546 lon_0=73.875 lat_1=24.2916666666667 lat_2=29.4583333333333 x_0=1000000 y_0=1000000 datum=WGS84
7775 lcc lat_0=27.13270823 lon_0=80.875 lat_1=24.875 lat_2=29.375 x_0=1000000 y_0=1000000 datum=WGS84
7776 lcc lat_0=30.0017132 lon_0=79.375 lat_1=29 lat_2=31 x_0=1000000 y_0=1000000 datum=WGS84
7777 tmerc lat_0=10.25 lon_0=93.25 k=0.9999428 x_0=1000000 y_0=1000000 datum=WGS84
7778 tmerc lat_0=21 lon_0=82.25 k=0.9998332 x_0=1000000 y_0=1000000 datum=WGS84
7779 tmerc lat_0=15.375 lon_0=74 k=0.9999913 x_0=1000000 y_0=1000000 datum=WGS84
7780 tmerc lat_0=15.125 lon_0=76.375 k=0.9998012 x_0=1000000 y_0=1000000 datum=WGS84
7781 tmerc lat_0=10.5 lon_0=76 k=0.9999177 x_0=1000000 y_0=1000000 datum=WGS84
7782 tmerc lat_0=10 lon_0=73.125 k=0.9999536 x_0=1000000 y_0=1000000 datum=WGS84
7783 tmerc lat_0=23.125 lon_0=92.75 k=0.9999821 x_0=1000000 y_0=1000000 datum=WGS84
7784 tmerc lat_0=27.625 lon_0=88.5 k=0.9999926 x_0=1000000 y_0=1000000 datum=WGS84
7785 tmerc lat_0=10.875 lon_0=78.375 k=0.9997942 x_0=1000000 y_0=1000000 datum=WGS84
7786 tmerc lat_0=23.75 lon_0=91.75 k=0.9999822 x_0=1000000 y_0=1000000 datum=WGS84
7787 tmerc lat_0=24.375 lon_0=87.875 k=0.9998584 x_0=1000000 y_0=1000000 datum=WGS84
7789 geocent ellps=GRS80
7791 utm zone=32 ellps=GRS80 towgs84=0,0,0
7792 utm zone=33 ellps=GRS80 towgs84=0,0,0
7793 utm zone=34 ellps=GRS80 towgs84=0,0,0
7794 tmerc lat_0=0 lon_0=12 k=0.9985 x_0=7000000 y_0=0 ellps=GRS80 towgs84=0,0,0
7795 tmerc lat_0=0 lon_0=12 k=1 x_0=3000000 y_0=0 ellps=GRS80 towgs84=0,0,0
7796 geocent ellps=GRS80
7797 longlat ellps=GRS80 towgs84=0,0,0
7798 longlat ellps=GRS80 towgs84=0,0,0
7799 utm zone=34 ellps=GRS80 towgs84=0,0,0
7800 utm zone=35 ellps=GRS80 towgs84=0,0,0
7801 lcc lat_0=42.6678756833333 lon_0=25.5 lat_1=42 lat_2=43.3333333333333 x_0=500000 y_0=4725824.3591 ellps=GRS80 towgs84=0,0,0
7803 utm zone=34 ellps=GRS80 towgs84=0,0,0
7805 utm zone=36 ellps=GRS80 towgs84=0,0,0
7815 geocent ellps=WGS84
7816 longlat ellps=WGS84
7825 tmerc lat_0=0.0833333333333333 lon_0=23.5 k=1 x_0=1300000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
7826 tmerc lat_0=0.0833333333333333 lon_0=26.5 k=1 x_0=2300000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
7827 tmerc lat_0=0.0833333333333333 lon_0=29.5 k=1 x_0=3300000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
7828 tmerc lat_0=0.0833333333333333 lon_0=32.5 k=1 x_0=4300000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
7829 tmerc lat_0=0.0833333333333333 lon_0=35.5 k=1 x_0=5300000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
7830 tmerc lat_0=0.0833333333333333 lon_0=38.5 k=1 x_0=6300000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
7831 tmerc lat_0=0.0833333333333333 lon_0=41.5 k=1 x_0=7300000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
7842 geocent ellps=GRS80
7843 longlat ellps=GRS80 towgs84=0,0,0
7844 longlat ellps=GRS80 towgs84=0,0,0
7845 lcc lat_0=0 lon_0=134 lat_1=-18 lat_2=-36 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
7846 utm zone=46 south ellps=GRS80 towgs84=0,0,0
7847 utm zone=47 south ellps=GRS80 towgs84=0,0,0
7848 utm zone=48 south ellps=GRS80 towgs84=0,0,0
7849 utm zone=49 south ellps=GRS80 towgs84=0,0,0
7850 utm zone=50 south ellps=GRS80 towgs84=0,0,0
7851 utm zone=51 south ellps=GRS80 towgs84=0,0,0
7852 utm zone=52 south ellps=GRS80 towgs84=0,0,0
7853 utm zone=53 south ellps=GRS80 towgs84=0,0,0
7854 utm zone=54 south ellps=GRS80 towgs84=0,0,0
7855 utm zone=55 south ellps=GRS80 towgs84=0,0,0
7856 utm zone=56 south ellps=GRS80 towgs84=0,0,0
7857 utm zone=57 south ellps=GRS80 towgs84=0,0,0
7858 utm zone=58 south ellps=GRS80 towgs84=0,0,0
7859 utm zone=59 south ellps=GRS80 towgs84=0,0,0
7877 tmerc lat_0=-15.9666666666667 lon_0=-5.71666666666667 k=1 x_0=300000 y_0=2000000 ellps=intl towgs84=-323.65,551.39,-491.22
7878 utm zone=30 south ellps=intl towgs84=-323.65,551.39,-491.22
7879 geocent ellps=WGS84
7880 longlat ellps=WGS84 towgs84=-0.077,0.079,0.086
7881 longlat ellps=WGS84 towgs84=-0.077,0.079,0.086
7882 tmerc lat_0=-15.9666666666667 lon_0=-5.71666666666667 k=1 x_0=299483.737 y_0=2000527.879 ellps=WGS84 towgs84=-0.077,0.079,0.086
7883 utm zone=30 south ellps=WGS84 towgs84=-0.077,0.079,0.086
7884 geocent ellps=GRS80
7885 longlat ellps=GRS80 towgs84=0,0,0
7886 longlat ellps=GRS80 towgs84=0,0,0
7887 utm zone=30 south ellps=GRS80 towgs84=0,0,0
7899 lcc lat_0=-37 lon_0=145 lat_1=-36 lat_2=-38 x_0=2500000 y_0=2500000 ellps=GRS80 towgs84=0,0,0
7900 longlat ellps=GRS80 towgs84=0,0,0
7901 longlat ellps=GRS80 towgs84=0,0,0
7902 longlat ellps=GRS80 towgs84=0,0,0
7903 longlat ellps=GRS80 towgs84=0,0,0
7904 longlat ellps=GRS80 towgs84=0,0,0
7905 longlat ellps=GRS80 towgs84=0,0,0
7906 longlat ellps=GRS80 towgs84=0,0,0
7907 longlat ellps=GRS80 towgs84=0,0,0
7908 longlat ellps=GRS80 towgs84=0,0,0
7909 longlat ellps=GRS80 towgs84=0,0,0
7910 longlat ellps=GRS80 towgs84=0,0,0
7911 longlat ellps=GRS80 towgs84=0,0,0
7912 longlat ellps=GRS80 towgs84=0,0,0
7914 geocent ellps=GRS80
7915 longlat ellps=GRS80 towgs84=0,0,0
7916 geocent ellps=GRS80
7917 longlat ellps=GRS80
7918 geocent ellps=GRS80
7919 longlat ellps=GRS80
7920 geocent ellps=GRS80
7921 longlat ellps=GRS80
7922 geocent ellps=GRS80
7923 longlat ellps=GRS80
7924 geocent ellps=GRS80
7925 longlat ellps=GRS80
7926 geocent ellps=GRS80
7927 longlat ellps=GRS80
7928 geocent ellps=GRS80
7929 longlat ellps=GRS80
7930 geocent ellps=GRS80
7931 longlat ellps=GRS80
7954 utm zone=30 south ellps=intl towgs84=-323.65,551.39,-491.22
7955 utm zone=30 south ellps=WGS84 towgs84=-0.077,0.079,0.086
7956 utm zone=30 south ellps=GRS80 towgs84=0,0,0
7991 tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
7992 utm zone=33 south ellps=intl towgs84=-254.1,-5.36,-100.29
8013 tmerc lat_0=0 lon_0=117.883333333333 k=1.0000044 x_0=50000 y_0=4100000 ellps=GRS80 towgs84=0,0,0
8014 tmerc lat_0=0 lon_0=115.25 k=1.0000022 x_0=60000 y_0=2700000 ellps=GRS80 towgs84=0,0,0
8015 tmerc lat_0=0 lon_0=122.333333333333 k=1.00000298 x_0=50000 y_0=2300000 ellps=GRS80 towgs84=0,0,0
8016 tmerc lat_0=0 lon_0=115.433333333333 k=0.99999592 x_0=50000 y_0=4000000 ellps=GRS80 towgs84=0,0,0
8017 tmerc lat_0=0 lon_0=113.666666666667 k=0.99999796 x_0=50000 y_0=3050000 ellps=GRS80 towgs84=0,0,0
8018 tmerc lat_0=0 lon_0=105.625 k=1.00002514 x_0=50000 y_0=1400000 ellps=GRS80 towgs84=0,0,0
8019 tmerc lat_0=0 lon_0=96.875 k=0.99999387 x_0=50000 y_0=1600000 ellps=GRS80 towgs84=0,0,0
8020 tmerc lat_0=0 lon_0=115.933333333333 k=1.000019 x_0=40000 y_0=4100000 ellps=GRS80 towgs84=0,0,0
8021 tmerc lat_0=0 lon_0=121.883333333333 k=1.0000055 x_0=50000 y_0=4050000 ellps=GRS80 towgs84=0,0,0
8022 tmerc lat_0=0 lon_0=114.066666666667 k=1.00000236 x_0=50000 y_0=2750000 ellps=GRS80 towgs84=0,0,0
8023 tmerc lat_0=0 lon_0=114.583333333333 k=1.00000628 x_0=50000 y_0=3450000 ellps=GRS80 towgs84=0,0,0
8024 tmerc lat_0=0 lon_0=121.5 k=1.00004949 x_0=60000 y_0=3800000 ellps=GRS80 towgs84=0,0,0
8025 tmerc lat_0=0 lon_0=114.983333333333 k=1.00000314 x_0=50000 y_0=3650000 ellps=GRS80 towgs84=0,0,0
8026 tmerc lat_0=0 lon_0=114.315277777778 k=1.000014 x_0=55000 y_0=3700000 ellps=GRS80 towgs84=0,0,0
8027 tmerc lat_0=0 lon_0=116.933333333333 k=0.9999989 x_0=50000 y_0=2550000 ellps=GRS80 towgs84=0,0,0
8028 tmerc lat_0=0 lon_0=128.75 k=1.0000165 x_0=50000 y_0=2100000 ellps=GRS80 towgs84=0,0,0
8029 tmerc lat_0=0 lon_0=115.366666666667 k=1.00000157 x_0=50000 y_0=3750000 ellps=GRS80 towgs84=0,0,0
8030 tmerc lat_0=0 lon_0=115.166666666667 k=1.0000055 x_0=50000 y_0=4050000 ellps=GRS80 towgs84=0,0,0
8031 tmerc lat_0=0 lon_0=115.816666666667 k=0.99999906 x_0=50000 y_0=3900000 ellps=GRS80 towgs84=0,0,0
8032 tmerc lat_0=0 lon_0=118.6 k=1.00000135 x_0=50000 y_0=2500000 ellps=GRS80 towgs84=0,0,0
8035 tmerc lat_0=0 lon_0=-63 k=0.9996 x_0=500000.0001016 y_0=0 datum=WGS84 units=us-ft
8036 tmerc lat_0=0 lon_0=-57 k=0.9996 x_0=500000.0001016 y_0=0 datum=WGS84 units=us-ft
8042 longlat a=6376045 rf=310 pm=ferro
8043 longlat a=6376045 rf=310 pm=ferro
8044 cass lat_0=48.0384638888889 lon_0=31.8041805555556 x_0=0 y_0=0 a=6376045 rf=310 pm=ferro
8045 cass lat_0=48.2087611111111 lon_0=34.0409222222222 x_0=0 y_0=0 a=6376045 rf=310 pm=ferro
8058 lcc lat_0=-33.25 lon_0=147 lat_1=-30.75 lat_2=-35.75 x_0=9300000 y_0=4500000 ellps=GRS80 towgs84=0,0,0
8059 lcc lat_0=-32 lon_0=135 lat_1=-28 lat_2=-36 x_0=1000000 y_0=2000000 ellps=GRS80 towgs84=0,0,0
8065 omerc lat_0=32.25 lonc=-111.4 alpha=45 gamma=45 k=1.00011 x_0=48768 y_0=243840 ellps=GRS80 units=ft towgs84=0,0,0
8066 tmerc lat_0=31.25 lon_0=-112.166666666667 k=1.00009 x_0=548640 y_0=304800 ellps=GRS80 units=ft towgs84=0,0,0
8067 tmerc lat_0=31.5 lon_0=-113.166666666667 k=1.000055 x_0=182880 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
8068 lcc lat_1=30.5 lat_0=30.5 lon_0=-110.75 k_0=0.9998 x_0=9144 y_0=-188976 ellps=GRS80 units=ft towgs84=0,0,0
8082 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=24500000 y_0=0 ellps=GRS80
8083 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=25500000 y_0=0 ellps=GRS80
8084 geocent ellps=GRS80
8085 longlat ellps=GRS80 towgs84=0,0,0
8086 longlat ellps=GRS80 towgs84=0,0,0
8088 lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=2700000 y_0=300000 ellps=GRS80 towgs84=0,0,0
8090 tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.6683 y_0=0.0063 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8091 tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.668224536 y_0=0.0064008128016256 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8092 lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.4402 y_0=91687.9239 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8093 lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.44018288 y_0=91687.9239014477 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8095 lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.6173 y_0=134589.754 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8096 lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.617272034 y_0=134589.753924308 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8097 lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.4402 y_0=45069.7587 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8098 lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.44018288 y_0=45069.7588011176 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8099 tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.9709 y_0=0.007 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8100 tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.970942342 y_0=0.00701041402082804 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8101 tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.418 y_0=0.0034 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8102 tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.417881636 y_0=0.00335280670561341 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8103 tmerc lat_0=42.9180555555556 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.4415 y_0=0.003 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8104 tmerc lat_0=42.9180555555556 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.441402083 y_0=0.00304800609601219 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8105 lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.8682 y_0=188358.6058 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8106 lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.868173736 y_0=188358.605943612 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8107 lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.8651 y_0=111088.2224 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8108 lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.86512573 y_0=111088.222402845 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8109 lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.0689 y_0=50337.1092 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8110 lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.068834138 y_0=50337.1092710185 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8111 lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.4451 y_0=47532.0602 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8112 lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.44500889 y_0=47532.0603505207 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8113 tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.9138 y_0=0.0041 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8114 tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.913893828 y_0=0.00396240792481585 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8115 lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.5744 y_0=107746.7522 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8116 lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.574295148 y_0=107746.752146304 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8117 tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.7302 y_0=0.0103 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8118 tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.73009906 y_0=0.0103632207264414 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8119 tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.3253 y_0=0.0096 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8120 tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.32517145 y_0=0.00944881889763779 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8121 lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.2336 y_0=120734.1631 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8122 lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.233731267 y_0=120734.163169926 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8123 tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.5716 y_0=0.0051 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8124 tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.571551943 y_0=0.00518161036322072 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8125 tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.1013 y_0=0.0234 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8126 tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.101397003 y_0=0.0234696469392939 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8127 tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.2926 y_0=0.0068 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8128 tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.292608585 y_0=0.00670561341122682 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8129 lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.6048 y_0=134255.4253 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8130 lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.604775209 y_0=134255.425450851 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8131 tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.8546 y_0=0.0109 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8132 tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.854457709 y_0=0.0109728219456439 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8133 lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1128 y_0=50022.1874 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8134 lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1127762255 y_0=50022.1874523749 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8135 tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.2823 y_0=0.0059 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8136 tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.282245364 y_0=0.00579121158242316 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8137 lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.3354 y_0=86033.0876 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8138 lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.33528067 y_0=86033.0877317754 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8139 lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1401 y_0=57588.0346 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8140 lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1402082804 y_0=57588.0347472695 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8141 tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.3676 y_0=0.0033 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8142 tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.367589535 y_0=0.00335280670561341 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8143 lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209 y_0=121923.9861 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8144 lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209042418 y_0=121923.986182372 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8145 tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.0121 y_0=0.0029 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8146 tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.012141224 y_0=0.00304800609601219 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8147 tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.8794 y_0=0.0032 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8148 tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.879451359 y_0=0.00304800609601219 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8149 lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493 y_0=55049.2669 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8150 lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493522987 y_0=55049.2669545339 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8151 tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.0323 y_0=0.0058 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8152 tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.032258064 y_0=0.00579121158242316 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8153 lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.197 y_0=105279.7829 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8154 lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.196850394 y_0=105279.782880366 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8155 tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.6598 y_0=0.0033 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8156 tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.659690119 y_0=0.00335280670561341 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8157 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7614 y_0=0.0012 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8158 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.761544323 y_0=0.00121920243840488 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8159 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.3728 y_0=0.0009 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8160 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.372771145 y_0=0.000914401828803657 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8161 tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=25000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8162 tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=24999.9998983998 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8163 tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.4419 y_0=0.0085 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8164 tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.441960884 y_0=0.00853441706883413 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8165 tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.0261 y_0=0.0045 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8166 tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.026162052 y_0=0.00457200914401829 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8167 lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.3018 y_0=79170.7795 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8168 lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.301752603 y_0=79170.7793751587 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8169 lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.7403 y_0=45830.2947 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8170 lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.74015748 y_0=45830.2948437897 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8171 tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.4841 y_0=0.01 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8172 tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.484023368 y_0=0.0100584201168402 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8173 tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.5533 y_0=0.0157 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8177 tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.553213106 y_0=0.0158496316992634 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8179 tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.104 y_0=0.003 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8180 tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.1039370078 y_0=0.00304800609601219 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8181 tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3183 y_0=0.0041 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8182 tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3182626365 y_0=0.00396240792481585 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8184 tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.1176 y_0=0.0023 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8185 tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.117602235 y_0=0.00243840487680975 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8187 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.7263 y_0=0.0076 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8189 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.726390653 y_0=0.00762001524003048 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8191 lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.2944 y_0=146591.9896 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8193 lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.294386589 y_0=146591.989636779 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8196 lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.6274 y_0=53703.1201 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8197 lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.627381255 y_0=53703.1202438405 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8198 lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.3381 y_0=111569.6134 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8200 lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.338023876 y_0=111569.613512827 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8201 tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.1989 y_0=0.0086 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8202 tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.198983998 y_0=0.00853441706883413 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8203 lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.72 y_0=44091.4346 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8204 lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.7200914401 y_0=44091.434493269 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8205 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.8893 y_0=0.0049 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8206 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.889204978 y_0=0.0048768097536195 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8207 lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1276 y_0=59445.9043 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8208 lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1277114554 y_0=59445.9041910083 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8209 tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502 y_0=0.0048 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8210 tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502159 y_0=0.0048768097536195 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8212 tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31600 y_0=4600 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8213 tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31599.9998983998 y_0=4599.99989839979 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8214 lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.4575 y_0=148551.4837 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8216 lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.457505715 y_0=148551.483566167 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8218 tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.0029 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8220 tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.00304800609601219 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8222 tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.9461 y_0=0.0017 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8224 tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.945948692 y_0=0.00182880365760731 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8225 tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.6942 y_0=0.0037 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8226 tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.694132588 y_0=0.00365760731521463 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
8227 geocent ellps=GRS80
8230 geocent ellps=GRS80
8231 longlat ellps=GRS80
8232 longlat ellps=GRS80
8233 geocent ellps=GRS80
8235 longlat ellps=GRS80
8237 longlat ellps=GRS80
8238 geocent ellps=GRS80
8239 longlat ellps=GRS80
8240 longlat ellps=GRS80
8242 geocent ellps=GRS80
8244 longlat ellps=GRS80
8246 longlat ellps=GRS80
8247 geocent ellps=GRS80
8248 longlat ellps=GRS80
8249 longlat ellps=GRS80
8250 geocent ellps=GRS80
8251 longlat ellps=GRS80
8252 longlat ellps=GRS80
8253 geocent ellps=GRS80
8254 longlat ellps=GRS80
8255 longlat ellps=GRS80
8311 tmerc lat_0=43.5 lon_0=-117.666666666667 k=1.00014 x_0=90000 y_0=0 ellps=GRS80 towgs84=0,0,0
8312 tmerc lat_0=43.5 lon_0=-117.666666666667 k=1.00014 x_0=90000.00001488 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
8313 tmerc lat_0=43.5 lon_0=-119 k=1.00022 x_0=20000 y_0=0 ellps=GRS80 towgs84=0,0,0
8314 tmerc lat_0=43.5 lon_0=-119 k=1.00022 x_0=19999.99999992 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
8315 lcc lat_1=45.5833333333333 lat_0=45.5833333333333 lon_0=-123.416666666667 k_0=1.000045 x_0=30000 y_0=20000 ellps=GRS80 towgs84=0,0,0
8316 lcc lat_1=45.5833333333333 lat_0=45.5833333333333 lon_0=-123.416666666667 k_0=1.000045 x_0=30000.00001512 y_0=19999.99999992 ellps=GRS80 units=ft towgs84=0,0,0
8317 tmerc lat_0=44.25 lon_0=-119.633333333333 k=1.00012 x_0=20000 y_0=0 ellps=GRS80 towgs84=0,0,0
8318 tmerc lat_0=44.25 lon_0=-119.633333333333 k=1.00012 x_0=19999.99999992 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
8319 tmerc lat_0=41.75 lon_0=-118.416666666667 k=1.00019 x_0=80000 y_0=0 ellps=GRS80 towgs84=0,0,0
8320 tmerc lat_0=41.75 lon_0=-118.416666666667 k=1.00019 x_0=79999.99999968 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
8321 lcc lat_1=45.25 lat_0=45.25 lon_0=-117.25 k_0=1.000085 x_0=40000 y_0=70000 ellps=GRS80 towgs84=0,0,0
8322 lcc lat_1=45.25 lat_0=45.25 lon_0=-117.25 k_0=1.000085 x_0=39999.99999984 y_0=70000.00001496 ellps=GRS80 units=ft towgs84=0,0,0
8323 lcc lat_1=42 lat_0=42 lon_0=-122.25 k_0=1.00004 x_0=60000 y_0=-60000 ellps=GRS80 towgs84=0,0,0
8324 lcc lat_1=42 lat_0=42 lon_0=-122.25 k_0=1.00004 x_0=59999.99999976 y_0=-59999.99999976 ellps=GRS80 units=ft towgs84=0,0,0
8325 lcc lat_1=47 lat_0=47 lon_0=-120.25 k_0=0.99927 x_0=30000 y_0=290000 ellps=GRS80 towgs84=0,0,0
8326 lcc lat_1=47 lat_0=47 lon_0=-120.25 k_0=0.99927 x_0=30000.00001512 y_0=290000.00001408 ellps=GRS80 units=ft towgs84=0,0,0
8327 lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-120.5 k_0=1 x_0=100000 y_0=140000 ellps=GRS80 towgs84=0,0,0
8328 lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-120.5 k_0=1 x_0=99999.9999996 y_0=139999.99999944 ellps=GRS80 units=ft towgs84=0,0,0
8329 lcc lat_1=43.5 lat_0=43.5 lon_0=-120.5 k_0=1.00006 x_0=40000 y_0=-80000 ellps=GRS80 towgs84=0,0,0
8330 lcc lat_1=43.5 lat_0=43.5 lon_0=-120.5 k_0=1.00006 x_0=39999.99999984 y_0=-79999.99999968 ellps=GRS80 units=ft towgs84=0,0,0
8331 tmerc lat_0=41.75 lon_0=-117.583333333333 k=1.00018 x_0=70000 y_0=0 ellps=GRS80 towgs84=0,0,0
8332 tmerc lat_0=41.75 lon_0=-117.583333333333 k=1.00018 x_0=70000.00001496 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
8333 lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-119 k_0=1.000025 x_0=50000 y_0=130000 ellps=GRS80 towgs84=0,0,0
8334 lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-119 k_0=1.000025 x_0=50000.00001504 y_0=130000.00001472 ellps=GRS80 units=ft towgs84=0,0,0
8335 lcc lat_1=44 lat_0=44 lon_0=-118 k_0=1.00017 x_0=60000 y_0=0 ellps=GRS80 towgs84=0,0,0
8336 lcc lat_1=44 lat_0=44 lon_0=-118 k_0=1.00017 x_0=59999.99999976 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
8337 tmerc lat_0=41.75 lon_0=-120.333333333333 k=1.000215 x_0=70000 y_0=0 ellps=GRS80 towgs84=0,0,0
8338 tmerc lat_0=41.75 lon_0=-120.333333333333 k=1.000215 x_0=70000.00001496 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
8339 lcc lat_1=42.5 lat_0=42.5 lon_0=-122.583333333333 k_0=1.00015 x_0=10000 y_0=60000 ellps=GRS80 towgs84=0,0,0
8340 lcc lat_1=42.5 lat_0=42.5 lon_0=-122.583333333333 k_0=1.00015 x_0=10000.0000152 y_0=59999.99999976 ellps=GRS80 units=ft towgs84=0,0,0
8341 lcc lat_1=45.25 lat_0=45.25 lon_0=-119 k_0=1.00014 x_0=30000 y_0=90000 ellps=GRS80 towgs84=0,0,0
8342 lcc lat_1=45.25 lat_0=45.25 lon_0=-119 k_0=1.00014 x_0=30000.00001512 y_0=90000.00001488 ellps=GRS80 units=ft towgs84=0,0,0
8343 tmerc lat_0=45.25 lon_0=-117.5 k=1.000195 x_0=60000 y_0=0 ellps=GRS80 towgs84=0,0,0
8344 tmerc lat_0=45.25 lon_0=-117.5 k=1.000195 x_0=59999.99999976 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
8345 lcc lat_1=42.5 lat_0=42.5 lon_0=-120 k_0=1.000245 x_0=40000 y_0=60000 ellps=GRS80 towgs84=0,0,0
8346 lcc lat_1=42.5 lat_0=42.5 lon_0=-120 k_0=1.000245 x_0=39999.99999984 y_0=59999.99999976 ellps=GRS80 units=ft towgs84=0,0,0
8347 tmerc lat_0=43 lon_0=-122 k=1.000223 x_0=20000 y_0=0 ellps=GRS80 towgs84=0,0,0
8348 tmerc lat_0=43 lon_0=-122 k=1.000223 x_0=19999.99999992 y_0=0 ellps=GRS80 units=ft towgs84=0,0,0
8349 longlat ellps=GRS80 towgs84=0,0,0
8350 longlat ellps=GRS80 towgs84=0,0,0
8351 longlat ellps=bessel towgs84=485.021,169.465,483.839,7.786342,4.397554,4.102655,0
8352 krovak axis=swu lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=485.021,169.465,483.839,7.786342,4.397554,4.102655,0
8353 krovak lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397527778 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=485.021,169.465,483.839,7.786342,4.397554,4.102655,0
8360 longlat ellps=GRS80
8370 lcc lat_0=50.797815 lon_0=4.35921583333333 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=649328 y_0=665262 ellps=GRS80
8379 tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.0001 x_0=100000 y_0=200000 ellps=GRS80 towgs84=0,0,0
8380 tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.0001 x_0=99999.9999898399 y_0=200000.00001016 ellps=GRS80 units=us-ft towgs84=0,0,0
8381 tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.000135 x_0=300000 y_0=400000 ellps=GRS80 towgs84=0,0,0
8382 tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.000135 x_0=300000 y_0=399999.99998984 ellps=GRS80 units=us-ft towgs84=0,0,0
8383 tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.0001 x_0=100000 y_0=200000 ellps=GRS80 towgs84=0,0,0
8384 tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.0001 x_0=99999.9999898399 y_0=200000.00001016 ellps=GRS80 units=us-ft towgs84=0,0,0
8385 tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.000135 x_0=300000 y_0=400000 ellps=GRS80 towgs84=0,0,0
8387 tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.000135 x_0=300000 y_0=399999.99998984 ellps=GRS80 units=us-ft towgs84=0,0,0
8391 tmerc lat_0=0 lon_0=141 k=0.999929 x_0=300000 y_0=2000000 ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
8395 tmerc lat_0=0 lon_0=9 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
8397 geocent ellps=GRS80
8399 longlat ellps=GRS80
8401 geocent ellps=GRS80
8403 longlat ellps=GRS80
8425 geocent ellps=GRS80
8426 longlat ellps=GRS80 towgs84=0,0,0
8427 longlat ellps=GRS80 towgs84=0,0,0
8428 longlat ellps=intl towgs84=-202.865,-303.99,-155.873,-34.079,76.126,32.66,6.096
8429 geocent ellps=GRS80
8430 longlat ellps=GRS80 towgs84=0,0,0
8431 longlat ellps=GRS80 towgs84=0,0,0
8433 tmerc lat_0=22.2123972222222 lon_0=113.536469444444 k=1 x_0=20000 y_0=20000 ellps=intl towgs84=-202.865,-303.99,-155.873,-34.079,76.126,32.66,6.096
8455 utm zone=53 south ellps=GRS80 towgs84=0,0,0
8456 utm zone=54 south ellps=GRS80 towgs84=0,0,0
8518 tmerc lat_0=37.5 lon_0=-101.6 k=1.000156 x_0=457200.914401829 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
8519 tmerc lat_0=37.5 lon_0=-100.95 k=1.000134 x_0=762001.524003047 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
8520 tmerc lat_0=37.5 lon_0=-100.35 k=1.000116 x_0=1066802.13360427 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
8521 tmerc lat_0=37.5 lon_0=-99.45 k=1.000082 x_0=1371602.74320549 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
8522 tmerc lat_0=37.5 lon_0=-98.6666666666667 k=1.000078 x_0=1676403.3528067 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
8523 tmerc lat_0=37.5 lon_0=-98.15 k=1.000068 x_0=1981203.96240792 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
8524 tmerc lat_0=37.5 lon_0=-97.3333333333333 k=1.000049 x_0=2286004.57200914 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
8525 lcc lat_1=39.1666666666667 lat_0=39.1666666666667 lon_0=-96.5 k_0=1.000044 x_0=2590805.18161036 y_0=182880.365760731 ellps=GRS80 units=us-ft towgs84=0,0,0
8526 lcc lat_1=38.5 lat_0=38.5 lon_0=-96.5 k_0=1.00005 x_0=2895605.79121158 y_0=91440.1828803657 ellps=GRS80 units=us-ft towgs84=0,0,0
8527 lcc lat_1=39.6333333333333 lat_0=39.6333333333333 lon_0=-95.75 k_0=1.00004 x_0=3200406.4008128 y_0=213360.426720853 ellps=GRS80 units=us-ft towgs84=0,0,0
8528 lcc lat_1=39.1 lat_0=39.1 lon_0=-95.25 k_0=1.000033 x_0=3505207.01041402 y_0=182880.365760731 ellps=GRS80 units=us-ft towgs84=0,0,0
8529 tmerc lat_0=36.75 lon_0=-101.416666666667 k=1.00014 x_0=3810007.62001524 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
8531 tmerc lat_0=36.75 lon_0=-100.4 k=1.000109 x_0=4114808.22961646 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
8533 tmerc lat_0=36.75 lon_0=-99.6666666666667 k=1.000097 x_0=4419608.83921768 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
8534 tmerc lat_0=36.75 lon_0=-99.2 k=1.000087 x_0=4724409.4488189 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
8535 tmerc lat_0=36.75 lon_0=-98.55 k=1.000069 x_0=5029210.05842011 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
8536 lcc lat_1=37.7666666666667 lat_0=37.7666666666667 lon_0=-97.5 k_0=1.000059 x_0=5334010.66802133 y_0=121920.243840488 ellps=GRS80 units=us-ft towgs84=0,0,0
8538 lcc lat_1=37.1833333333333 lat_0=37.1833333333333 lon_0=-97.5 k_0=1.000055 x_0=5638811.27762255 y_0=60960.1219202438 ellps=GRS80 units=us-ft towgs84=0,0,0
8539 tmerc lat_0=36.75 lon_0=-95.9666666666667 k=1.000034 x_0=5943611.88722377 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
8540 tmerc lat_0=36.75 lon_0=-95.0833333333333 k=1.000031 x_0=6248412.49682499 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
8541 geocent ellps=GRS80
8542 longlat ellps=GRS80
8543 geocent ellps=GRS80
8544 longlat ellps=GRS80
8545 longlat ellps=GRS80
8677 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=5500000 y_0=0 ellps=bessel towgs84=577.88891,165.22205,391.18289,4.9145,-0.94729,-13.05098,7.78664
8678 tmerc lat_0=0 lon_0=18 k=0.9999 x_0=6500000 y_0=0 ellps=bessel towgs84=577.88891,165.22205,391.18289,4.9145,-0.94729,-13.05098,7.78664
8679 tmerc lat_0=0 lon_0=24 k=0.9999 x_0=8500000 y_0=0 ellps=bessel towgs84=577.88891,165.22205,391.18289,4.9145,-0.94729,-13.05098,7.78664
8682 utm zone=34 ellps=GRS80 towgs84=0,0,0
8683 geocent ellps=GRS80
8684 longlat ellps=GRS80 towgs84=0,0,0
8685 longlat ellps=GRS80 towgs84=0,0,0
8686 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=0 ellps=bessel towgs84=577.88891,165.22205,391.18289,4.9145,-0.94729,-13.05098,7.78664
8687 utm zone=33 ellps=GRS80 towgs84=0,0,0
8692 utm zone=54 ellps=GRS80
8693 utm zone=55 ellps=GRS80
8694 longlat a=6378249.145 rf=293.465 towgs84=-93.799,-132.737,-219.073,-1.844,0.648,-6.37,-0.169
8697 geocent ellps=GRS80
8698 longlat ellps=GRS80 towgs84=0,0,0
8699 longlat ellps=GRS80 towgs84=0,0,0
8700 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 datum=NAD83 units=ft
8701 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 datum=NAD83 units=ft
8702 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 datum=NAD83 units=ft
8703 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=7999999.999968 y_0=0 datum=NAD83 units=ft
8704 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=5999999.999976 y_0=0 datum=NAD83 units=ft
8705 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=3999999.999984 y_0=0 datum=NAD83 units=ft
8706 lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=599999.9999976 y_0=0 datum=NAD83 units=ft
8707 lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=599999.9999976 y_0=0 datum=NAD83 units=ft
8708 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=599999.9999976 y_0=0 datum=NAD83 units=ft
8709 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 y_0=0 datum=NAD83 units=ft
8710 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 y_0=0 datum=NAD83 units=ft
8711 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 datum=NAD83 units=ft
8712 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=399999.99998984 y_0=0 datum=NAD83 units=us-ft
8713 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=399999.99998984 y_0=399999.99998984 datum=NAD83 units=us-ft
8714 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000.0001016 y_0=500000.0001016 datum=NAD83 units=us-ft
8715 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000.0001016 y_0=500000.0001016 datum=NAD83 units=us-ft
8716 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000.0001016 y_0=500000.0001016 datum=NAD83 units=us-ft
8717 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000.0001016 y_0=500000.0001016 datum=NAD83 units=us-ft
8718 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000.0001016 y_0=500000.0001016 datum=NAD83 units=us-ft
8719 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000.0001016 y_0=500000.0001016 datum=NAD83 units=us-ft
8720 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.828803658 y_0=304800.609601219 datum=NAD83 units=us-ft
8721 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.828803658 y_0=304800.609601219 datum=NAD83 units=us-ft
8722 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.828803658 y_0=304800.609601219 datum=NAD83 units=us-ft
8723 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.609601219 y_0=152400.30480061 datum=NAD83 units=us-ft
8724 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000.0001016 y_0=0 datum=NAD83 units=us-ft
8725 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 datum=NAD83 units=us-ft
8726 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000.0001016 y_0=0 datum=NAD83 units=us-ft
8727 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000.0001016 y_0=0 datum=NAD83 units=us-ft
8728 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000.0001016 y_0=0 datum=NAD83 units=us-ft
8729 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=699999.9998984 y_0=0 datum=NAD83 units=us-ft
8730 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000.0001016 y_0=0 datum=NAD83 units=us-ft
8731 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000.0001016 y_0=0 datum=NAD83 units=us-ft
8732 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000.0001016 y_0=0 datum=NAD83 units=us-ft
8733 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 datum=NAD83 units=us-ft
8734 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=699999.99998984 y_0=0 datum=NAD83 units=us-ft
8735 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983998 y_0=249999.9998984 datum=NAD83 units=us-ft
8736 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249999.9998984 datum=NAD83 units=us-ft
8737 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=999999.99998984 datum=NAD83 units=us-ft
8738 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000.00001016 y_0=0 datum=NAD83 units=us-ft
8739 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=399999.99998984 y_0=0 datum=NAD83 units=us-ft
8740 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=399999.99998984 y_0=399999.99998984 datum=NAD83 units=us-ft
8741 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.0001016 y_0=0 datum=NAD83 units=us-ft
8742 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000.0001016 y_0=500000.0001016 datum=NAD83 units=us-ft
8743 lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=999999.99998984 y_0=0 datum=NAD83 units=us-ft
8744 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=999999.99998984 y_0=0 datum=NAD83 units=us-ft
8745 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 datum=NAD83 units=us-ft
8746 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 datum=NAD83 units=us-ft
8747 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=399999.9998984 y_0=0 datum=NAD83 units=us-ft
8748 lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000.0001016 y_0=750000 datum=NAD83 units=us-ft
8749 lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000.0001016 y_0=0 datum=NAD83 units=us-ft
8750 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.99998984 datum=NAD83 units=us-ft
8751 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.99998984 datum=NAD83 units=us-ft
8752 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.99998984 datum=NAD83 units=us-ft
8753 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 datum=NAD83 units=us-ft
8754 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=699999.9998984 y_0=0 datum=NAD83 units=us-ft
8755 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0 datum=NAD83 units=us-ft
8756 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000.00001016 y_0=8000000.00001016 datum=NAD83 units=us-ft
8757 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.00001016 y_0=6000000 datum=NAD83 units=us-ft
8758 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.00001016 y_0=3999999.99998984 datum=NAD83 units=us-ft
8759 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 datum=NAD83 units=us-ft
8760 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 datum=NAD83 units=us-ft
8761 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 datum=NAD83 units=us-ft
8762 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.0001016 y_0=0 datum=NAD83 units=us-ft
8763 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000.0001016 y_0=0 datum=NAD83 units=us-ft
8764 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 datum=NAD83 units=us-ft
8765 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=249999.9998984 y_0=0 datum=NAD83 units=us-ft
8766 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.0001016 y_0=0 datum=NAD83 units=us-ft
8767 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 datum=NAD83 units=us-ft
8768 lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 y_0=0 datum=NAD83 units=us-ft
8769 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 datum=NAD83 units=us-ft
8770 lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 datum=NAD83 units=us-ft
8771 lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 datum=NAD83 units=us-ft
8772 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 datum=NAD83 units=us-ft
8773 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 datum=NAD83 units=us-ft
8774 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 datum=NAD83 units=us-ft
8775 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=99999.99998984 y_0=0 datum=NAD83 units=us-ft
8776 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 datum=NAD83 units=us-ft
8777 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 datum=NAD83 units=us-ft
8778 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 datum=NAD83 units=us-ft
8779 lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000.0001016 y_0=999999.9998984 datum=NAD83 units=us-ft
8780 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000.0001016 datum=NAD83 units=us-ft
8781 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=699999.9998984 y_0=3000000 datum=NAD83 units=us-ft
8782 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=3999999.9998984 datum=NAD83 units=us-ft
8783 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000.0001016 datum=NAD83 units=us-ft
8784 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.00001016 y_0=999999.99998984 datum=NAD83 units=us-ft
8785 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.00001016 y_0=2000000.00001016 datum=NAD83 units=us-ft
8786 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.00001016 y_0=3000000 datum=NAD83 units=us-ft
8787 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000.00001016 y_0=0 datum=NAD83 units=us-ft
8788 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000.0001016 y_0=2000000.0001016 datum=NAD83 units=us-ft
8789 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000.0001016 y_0=999999.9998984 datum=NAD83 units=us-ft
8790 lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000.0001016 y_0=0 datum=NAD83 units=us-ft
8791 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000.0001016 y_0=0 datum=NAD83 units=us-ft
8792 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 datum=NAD83 units=us-ft
8793 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 datum=NAD83 units=us-ft
8794 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 datum=NAD83 units=us-ft
8795 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 datum=NAD83 units=us-ft
8796 lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 datum=NAD83 units=us-ft
8797 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000.00001016 y_0=0 datum=NAD83 units=us-ft
8798 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=399999.99998984 y_0=99999.99998984 datum=NAD83 units=us-ft
8799 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 datum=NAD83 units=us-ft
8800 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.00001016 y_0=99999.99998984 datum=NAD83 units=us-ft
8801 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0 datum=NAD83
8802 tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 y_0=0 datum=NAD83
8803 omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=323.130102361111 gamma=323.130102361111 k=0.9999 x_0=5000000 y_0=-5000000 datum=NAD83
8804 tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000 y_0=0 datum=NAD83
8805 tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000 y_0=0 datum=NAD83
8806 tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000 y_0=0 datum=NAD83
8807 tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000 y_0=0 datum=NAD83
8808 tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000 y_0=0 datum=NAD83
8809 tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000 y_0=0 datum=NAD83
8810 tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000 y_0=0 datum=NAD83
8811 tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000 y_0=0 datum=NAD83
8812 lcc lat_0=51 lon_0=-176 lat_1=53.8333333333333 lat_2=51.8333333333333 x_0=1000000 y_0=0 datum=NAD83
8813 tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=250000 y_0=0 datum=NAD83
8814 tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=500000 y_0=0 datum=NAD83
8815 tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=850000 y_0=0 datum=NAD83
8816 geocent ellps=GRS80
8817 longlat ellps=GRS80 towgs84=0,0,0
8818 longlat ellps=GRS80 towgs84=0,0,0
8826 tmerc lat_0=42 lon_0=-114 k=0.9996 x_0=2500000 y_0=1200000 ellps=GRS80 towgs84=0,0,0
8836 utm zone=36 ellps=GRS80 towgs84=0,0,0
8837 utm zone=37 ellps=GRS80 towgs84=0,0,0
8838 utm zone=38 ellps=GRS80 towgs84=0,0,0
8839 utm zone=39 ellps=GRS80 towgs84=0,0,0
8840 utm zone=40 ellps=GRS80 towgs84=0,0,0
8857 eqearth lon_0=0 x_0=0 y_0=0 datum=WGS84
8858 eqearth lon_0=-90 x_0=0 y_0=0 datum=WGS84
8859 eqearth lon_0=150 x_0=0 y_0=0 datum=WGS84
8860 longlat ellps=GRS80
8888 longlat ellps=WGS84
8898 geocent ellps=GRS80
8899 longlat ellps=GRS80 towgs84=0,0,0
8900 longlat ellps=GRS80 towgs84=0,0,0
8901 longlat ellps=GRS80 towgs84=0,0,0
8902 longlat ellps=GRS80 towgs84=0,0,0
8903 utm zone=1 south ellps=GRS80 towgs84=0,0,0
8905 geocent ellps=GRS80
8906 longlat ellps=GRS80
8907 longlat ellps=GRS80
8908 tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
8909 utm zone=16 ellps=GRS80
8910 utm zone=17 ellps=GRS80
8912 tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
8915 geocent ellps=GRS80
8916 longlat ellps=GRS80
8917 geocent ellps=GRS80
8918 longlat ellps=GRS80
8919 geocent ellps=GRS80
8920 longlat ellps=GRS80
8921 geocent ellps=GRS80
8922 longlat ellps=GRS80
8923 geocent ellps=GRS80
8924 longlat ellps=GRS80
8925 geocent ellps=GRS80
8926 longlat ellps=GRS80
8927 geocent ellps=GRS80
8928 longlat ellps=GRS80
8929 geocent ellps=GRS80
8930 longlat ellps=GRS80
8931 geocent ellps=GRS80
8932 longlat ellps=GRS80
8933 geocent ellps=GRS80
8934 longlat ellps=GRS80
8935 geocent ellps=GRS80
8936 longlat ellps=GRS80
8937 geocent ellps=GRS80
8938 longlat ellps=GRS80
8939 geocent ellps=GRS80
8940 longlat ellps=GRS80
8941 geocent ellps=GRS80
8942 longlat ellps=GRS80
8943 geocent ellps=GRS80
8944 longlat ellps=GRS80
8945 geocent ellps=GRS80
8946 longlat ellps=GRS80
8947 geocent ellps=GRS80
8948 longlat ellps=GRS80
8949 longlat ellps=GRS80
8950 utm zone=18 south ellps=GRS80
8951 utm zone=19 south ellps=GRS80
8972 longlat ellps=GRS80
8973 longlat ellps=GRS80
8974 longlat ellps=GRS80
8975 longlat ellps=GRS80
8976 longlat ellps=GRS80
8977 longlat ellps=GRS80
8978 longlat ellps=GRS80
8979 longlat ellps=GRS80
8980 longlat ellps=GRS80
8981 longlat ellps=GRS80
8982 longlat ellps=GRS80
8983 longlat ellps=GRS80
8984 longlat ellps=GRS80
8985 longlat ellps=GRS80
8986 longlat ellps=GRS80
8987 longlat ellps=GRS80
8988 longlat ellps=GRS80 towgs84=0,0,0
8989 longlat ellps=GRS80 towgs84=0,0,0
8990 longlat ellps=GRS80 towgs84=0,0,0
8991 longlat ellps=GRS80 towgs84=0,0,0
8992 longlat ellps=GRS80 towgs84=0,0,0
8993 longlat ellps=GRS80 towgs84=0,0,0
8994 longlat ellps=GRS80 towgs84=0,0,0
8995 longlat ellps=GRS80 towgs84=0,0,0
8996 longlat ellps=GRS80 towgs84=0,0,0
8997 longlat ellps=GRS80 towgs84=0,0,0
8998 longlat ellps=GRS80 towgs84=0,0,0
8999 longlat ellps=GRS80 towgs84=0,0,0
9000 longlat ellps=GRS80 towgs84=0,0,0
9001 geocent ellps=GRS80
9002 longlat ellps=GRS80 towgs84=0,0,0
9003 longlat ellps=GRS80 towgs84=0,0,0
9004 geocent ellps=GRS80
9005 longlat ellps=GRS80 towgs84=0,0,0
9006 longlat ellps=GRS80 towgs84=0,0,0
9007 geocent ellps=GRS80
9008 longlat ellps=GRS80
9009 longlat ellps=GRS80
9010 geocent ellps=GRS80
9011 longlat ellps=GRS80 towgs84=0,0,0
9012 longlat ellps=GRS80 towgs84=0,0,0
9013 longlat ellps=GRS80 towgs84=0,0,0
9014 longlat ellps=GRS80 towgs84=0,0,0
9015 geocent ellps=GRS80
9016 longlat ellps=GRS80
9017 longlat ellps=GRS80
9018 longlat ellps=GRS80 towgs84=0,0,0
9019 longlat ellps=GRS80 towgs84=0,0,0
9039 laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 ellps=GRS80 towgs84=0,0,0
9040 lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 ellps=GRS80 towgs84=0,0,0
9053 longlat ellps=WGS84
9054 longlat ellps=WGS84
9055 longlat ellps=WGS84
9056 longlat ellps=WGS84
9057 longlat ellps=WGS84
9059 longlat ellps=GRS80 towgs84=0,0,0
9060 longlat ellps=GRS80
9061 longlat ellps=GRS80
9062 longlat ellps=GRS80
9063 longlat ellps=GRS80
9064 longlat ellps=GRS80
9065 longlat ellps=GRS80
9066 longlat ellps=GRS80
9067 longlat ellps=GRS80
9068 longlat ellps=GRS80
9069 longlat ellps=GRS80
9070 geocent ellps=GRS80
9071 longlat ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
9072 longlat ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
9073 geocent ellps=GRS80
9074 longlat ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
9075 longlat ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
9138 geocent ellps=GRS80
9139 longlat ellps=GRS80 towgs84=0,0,0
9140 longlat ellps=GRS80 towgs84=0,0,0
9141 tmerc lat_0=0 lon_0=21 k=0.9999 x_0=7500000 y_0=0 ellps=GRS80 towgs84=0,0,0
9146 geocent ellps=GRS80
9147 longlat ellps=GRS80
9148 longlat ellps=GRS80
9149 utm zone=18 south ellps=GRS80
9150 utm zone=19 south ellps=GRS80
9151 geocent ellps=GRS80
9152 longlat ellps=GRS80
9153 longlat ellps=GRS80
9154 utm zone=18 south ellps=GRS80
9155 utm zone=19 south ellps=GRS80
9156 utm zone=32 south ellps=GRS80 towgs84=0,0,0
9157 utm zone=33 south ellps=GRS80 towgs84=0,0,0
9158 utm zone=34 south ellps=GRS80 towgs84=0,0,0
9159 tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=10000000 ellps=GRS80 towgs84=0,0,0
9191 aea lat_0=-40 lon_0=175 lat_1=-30 lat_2=-50 x_0=0 y_0=0 datum=WGS84
9205 tmerc lat_0=0 lon_0=103 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
9206 tmerc lat_0=0 lon_0=104 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
9207 tmerc lat_0=0 lon_0=104.5 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
9208 tmerc lat_0=0 lon_0=104.75 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
9209 tmerc lat_0=0 lon_0=105.5 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
9210 tmerc lat_0=0 lon_0=105.75 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
9211 tmerc lat_0=0 lon_0=106 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
9212 tmerc lat_0=0 lon_0=106.25 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
9213 tmerc lat_0=0 lon_0=106.5 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
9214 tmerc lat_0=0 lon_0=107 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
9215 tmerc lat_0=0 lon_0=107.25 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
9216 tmerc lat_0=0 lon_0=107.5 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
9217 tmerc lat_0=0 lon_0=108.25 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
9218 tmerc lat_0=0 lon_0=108.5 k=0.9999 x_0=500000 y_0=0 ellps=WGS84 towgs84=-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188
9221 aea lat_0=-30 lon_0=25 lat_1=-22 lat_2=-38 x_0=1400000 y_0=1300000 ellps=WGS84 towgs84=0,0,0
9222 aea lat_0=-42 lon_0=44 lat_1=-34 lat_2=-50 x_0=1200000 y_0=1300000 ellps=WGS84 towgs84=0,0,0
9248 longlat ellps=intl towgs84=-192.26,65.72,132.08
9249 tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0 ellps=intl towgs84=-192.26,65.72,132.08
9250 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=intl towgs84=-192.26,65.72,132.08
9251 longlat ellps=intl towgs84=-9.5,122.9,138.2
9252 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=intl towgs84=-9.5,122.9,138.2
9253 longlat ellps=intl towgs84=-78.1,101.6,133.3
9254 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=intl towgs84=-78.1,101.6,133.3
9265 utm zone=19 south ellps=WGS84 towgs84=-0.41,0.46,-0.35
9266 geocent ellps=bessel
9267 longlat ellps=bessel towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887
9271 tmerc lat_0=0 lon_0=10.3333333333333 k=1 x_0=0 y_0=0 ellps=bessel towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887
9272 tmerc lat_0=0 lon_0=13.3333333333333 k=1 x_0=0 y_0=0 ellps=bessel towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887
9273 tmerc lat_0=0 lon_0=16.3333333333333 k=1 x_0=0 y_0=0 ellps=bessel towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887
9284 tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0 ellps=intl towgs84=-233.43,6.65,173.64
9285 tmerc lat_0=-90 lon_0=-66 k=1 x_0=3500000 y_0=0 ellps=intl towgs84=-233.43,6.65,173.64
9286 longlat ellps=GRS80
9289 longlat ellps=GRS80
9290 longlat ellps=GRS80
9292 geocent ellps=GRS80
9293 longlat ellps=GRS80 towgs84=1.16835,-1.42001,-2.24431,-0.00822,-0.05508,0.01818,0.23388
9294 longlat ellps=GRS80 towgs84=1.16835,-1.42001,-2.24431,-0.00822,-0.05508,0.01818,0.23388
9295 utm zone=39 ellps=GRS80 towgs84=1.16835,-1.42001,-2.24431,-0.00822,-0.05508,0.01818,0.23388
9296 utm zone=40 ellps=GRS80 towgs84=1.16835,-1.42001,-2.24431,-0.00822,-0.05508,0.01818,0.23388
9297 utm zone=41 ellps=GRS80 towgs84=1.16835,-1.42001,-2.24431,-0.00822,-0.05508,0.01818,0.23388
9299 longlat ellps=GRS80
9300 tmerc lat_0=52.3 lon_0=-1.5 k=1 x_0=198873.0046 y_0=375064.3871 ellps=GRS80
9306 tmerc lat_0=52.3 lon_0=-1.5 k=1 x_0=198873.0046 y_0=375064.3871 ellps=GRS80
9307 geocent ellps=GRS80
9308 longlat ellps=GRS80 towgs84=0,0,0
9309 longlat ellps=GRS80
9311 laea lat_0=45 lon_0=-100 x_0=0 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
9331 geocent ellps=GRS80
9332 longlat ellps=GRS80 towgs84=0,0,0,-0.008393,0.000749,-0.010276,0
9333 longlat ellps=GRS80 towgs84=0,0,0,-0.008393,0.000749,-0.010276,0
9354 stere lat_0=-90 lat_ts=-65 lon_0=0 x_0=0 y_0=0 datum=WGS84
9356 utm zone=36 ellps=GRS80 towgs84=0,0,0,-0.008393,0.000749,-0.010276,0
9357 utm zone=37 ellps=GRS80 towgs84=0,0,0,-0.008393,0.000749,-0.010276,0
9358 utm zone=38 ellps=GRS80 towgs84=0,0,0,-0.008393,0.000749,-0.010276,0
9359 utm zone=39 ellps=GRS80 towgs84=0,0,0,-0.008393,0.000749,-0.010276,0
9360 utm zone=40 ellps=GRS80 towgs84=0,0,0,-0.008393,0.000749,-0.010276,0
9364 longlat ellps=GRS80
9367 tmerc lat_0=53.5 lon_0=-2.25 k=1 x_0=203252.175 y_0=407512.765 ellps=GRS80
9368 tmerc lat_0=53.5 lon_0=-2.25 k=1 x_0=203252.175 y_0=407512.765 ellps=GRS80
9372 longlat ellps=GRS80
9373 tmerc lat_0=52.45 lon_0=-0.85 k=1 x_0=49350.157 y_0=108398.212 ellps=GRS80
9374 tmerc lat_0=52.45 lon_0=-0.85 k=1 x_0=49350.157 y_0=108398.212 ellps=GRS80
9377 tmerc lat_0=4 lon_0=-73 k=0.9992 x_0=5000000 y_0=2000000 ellps=GRS80 towgs84=0,0,0
9378 geocent ellps=GRS80
9379 longlat ellps=GRS80
9380 longlat ellps=GRS80
9384 longlat ellps=GRS80
9387 tmerc lat_0=57.4 lon_0=-3.2 k=1 x_0=155828.702 y_0=115225.707 ellps=GRS80
9388 tmerc lat_0=57.4 lon_0=-3.2 k=1 x_0=155828.702 y_0=115225.707 ellps=GRS80
9391 utm zone=35 ellps=GRS80 towgs84=0,0,0
9403 longlat ellps=intl towgs84=-307,-92,127
9404 utm zone=27 ellps=intl towgs84=-307,-92,127
9405 utm zone=28 ellps=intl towgs84=-307,-92,127
9406 utm zone=27 ellps=intl towgs84=-307,-92,127
9407 utm zone=28 ellps=intl towgs84=-307,-92,127
9422 longlat ellps=GRS80
9423 longlat ellps=GRS80
9424 longlat ellps=GRS80
9425 longlat ellps=GRS80
9426 longlat ellps=GRS80
9427 longlat ellps=GRS80
9428 longlat ellps=GRS80
9429 longlat ellps=GRS80
9430 longlat ellps=GRS80
9449 longlat ellps=GRS80
9450 longlat ellps=GRS80
9452 longlat ellps=GRS80
9453 longlat ellps=GRS80
9456 tmerc lat_0=55.75 lon_0=-4.35 k=1 x_0=93720.394 y_0=113870.493 ellps=GRS80
9457 tmerc lat_0=55.75 lon_0=-4.35 k=1 x_0=93720.394 y_0=113870.493 ellps=GRS80
9462 longlat ellps=GRS80 towgs84=0,0,0
9463 longlat ellps=GRS80 towgs84=0,0,0
9464 longlat ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
9468 geocent ellps=WGS84
9469 longlat ellps=WGS84
9470 longlat ellps=WGS84
9473 aea lat_0=0 lon_0=132 lat_1=-18 lat_2=-36 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
9474 longlat a=6378136 rf=298.257839303
9475 longlat a=6378136 rf=298.257839303
9476 utm zone=46 ellps=WGS84
9477 utm zone=47 ellps=WGS84
9478 utm zone=48 ellps=WGS84
9479 utm zone=49 ellps=WGS84
9480 utm zone=50 ellps=WGS84
9481 utm zone=51 ellps=WGS84
9482 utm zone=52 ellps=WGS84
9487 utm zone=47 south ellps=WGS84
9488 utm zone=48 south ellps=WGS84
9489 utm zone=49 south ellps=WGS84
9490 utm zone=50 south ellps=WGS84
9491 utm zone=51 south ellps=WGS84
9492 utm zone=52 south ellps=WGS84
9493 utm zone=53 south ellps=WGS84
9494 utm zone=54 south ellps=WGS84
9498 tmerc lat_0=-34.6292666666667 lon_0=-58.4633083333333 k=1 x_0=20000 y_0=70000 ellps=WGS84 towgs84=-0.41,0.46,-0.35
9500 longlat ellps=GRS80
9501 longlat ellps=bessel towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887
9502 longlat ellps=GRS80 towgs84=0,0,0
9503 longlat ellps=GRS80 towgs84=0,0,0
9504 longlat ellps=GRS80 towgs84=0,0,0
9505 longlat ellps=GRS80
9506 longlat ellps=GRS80
9507 longlat ellps=GRS80
9508 longlat ellps=GRS80
9509 longlat ellps=GRS80
9510 longlat ellps=GRS80 towgs84=0,0,0
9511 longlat ellps=GRS80 towgs84=0,0,0
9512 longlat ellps=GRS80 towgs84=0,0,0
9513 longlat ellps=GRS80 towgs84=0,0,0
9514 longlat ellps=GRS80 towgs84=0,0,0
9515 longlat ellps=GRS80 towgs84=0,0,0
9516 longlat ellps=GRS80 towgs84=0,0,0
9517 longlat ellps=GRS80 towgs84=0,0,0
9518 longlat datum=WGS84
9519 longlat ellps=GRS80 towgs84=0,0,0
9520 longlat ellps=GRS80 towgs84=0,0,0,-0.008393,0.000749,-0.010276,0
9521 longlat ellps=WGS84 towgs84=-0.41,0.46,-0.35
9522 longlat ellps=GRS80 towgs84=0,0,0
9523 longlat ellps=GRS80 towgs84=0,0,0
9524 longlat ellps=GRS80
9525 longlat ellps=GRS80
9526 longlat ellps=GRS80
9527 longlat ellps=GRS80 towgs84=0,0,0
9528 longlat ellps=GRS80 towgs84=0,0,0
9529 longlat ellps=WGS84
9530 longlat ellps=GRS80
9531 longlat ellps=GRS80 towgs84=0,0,0
9532 longlat ellps=GRS80 towgs84=0,0,0
9533 longlat ellps=GRS80 towgs84=0,0,0
9534 longlat ellps=GRS80 towgs84=0,0,0
9535 longlat ellps=GRS80 towgs84=0,0,0
9536 longlat ellps=GRS80 towgs84=0,0,0
9537 longlat ellps=GRS80 towgs84=0,0,0
9538 longlat ellps=GRS80 towgs84=0,0,0
9539 longlat ellps=GRS80 towgs84=0,0,0
9540 longlat ellps=GRS80 towgs84=0,0,0
9541 longlat ellps=GRS80
9542 longlat ellps=GRS80 towgs84=0,0,0
9543 longlat ellps=GRS80 towgs84=0,0,0
9544 longlat ellps=GRS80
9545 geocent ellps=GRS80
9546 longlat ellps=GRS80
9547 longlat ellps=GRS80
9656 longlat ellps=GRS80 towgs84=0,0,0
9657 longlat ellps=GRS80 towgs84=0,0,0
9674 aea lat_0=34 lon_0=-120 lat_1=43 lat_2=48 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
9678 tmerc lat_0=0 lon_0=90 k=0.9996 x_0=500000 y_0=-2000000 ellps=evrst30 towgs84=283.729,735.942,261.143
9680 tmerc lat_0=0 lon_0=90 k=0.9996 x_0=500000 y_0=0 datum=WGS84
9694 geocent ellps=GRS80
9695 longlat ellps=GRS80
9696 longlat ellps=GRS80
9697 utm zone=12 south ellps=GRS80
9698 utm zone=18 south ellps=GRS80
9699 utm zone=19 south ellps=GRS80
9700 geocent ellps=GRS80
9701 longlat ellps=GRS80 towgs84=0,0,0
9702 longlat ellps=GRS80 towgs84=0,0,0
9705 longlat datum=WGS84
9707 longlat datum=WGS84
9709 utm zone=23 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
9711 utm zone=23 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
9712 utm zone=24 ellps=GRS80 towgs84=0,0,0
9713 utm zone=24 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
9714 utm zone=24 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
9715 utm zone=15 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
9716 utm zone=34 ellps=GRS80 towgs84=0,0,0
9723 longlat ellps=GRS80
9724 longlat ellps=GRS80
9725 longlat ellps=GRS80
9739 longlat ellps=GRS80
9741 tmerc lat_0=56.35 lon_0=-2.75 k=1 x_0=74996.927 y_0=133508.35 ellps=GRS80
9742 tmerc lat_0=56.35 lon_0=-2.75 k=1 x_0=74996.927 y_0=133508.35 ellps=GRS80
9748 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000.0001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
9749 tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
9753 geocent ellps=WGS84
9754 longlat ellps=WGS84
9755 longlat ellps=WGS84
9758 longlat ellps=GRS80
9761 tmerc lat_0=55.05 lon_0=-1.55 k=1 x_0=112242.8512 y_0=402313.7432 ellps=GRS80
9762 tmerc lat_0=55.05 lon_0=-1.55 k=1 x_0=112242.8512 y_0=402313.7432 ellps=GRS80
9763 longlat ellps=GRS80
9766 tmerc lat_0=51.95 lon_0=-0.9 k=1 x_0=192519.9715 y_0=146942.6806 ellps=GRS80
9767 tmerc lat_0=51.95 lon_0=-0.9 k=1 x_0=192519.9715 y_0=146942.6806 ellps=GRS80
9775 geocent ellps=GRS80
9776 longlat ellps=GRS80 towgs84=0,0,0
9777 longlat ellps=GRS80 towgs84=0,0,0
9778 longlat ellps=GRS80 towgs84=0,0,0
9779 longlat ellps=GRS80 towgs84=0,0,0
9780 geocent ellps=GRS80
9781 longlat ellps=GRS80 towgs84=0,0,0
9782 longlat ellps=GRS80 towgs84=0,0,0
9783 longlat ellps=GRS80 towgs84=0,0,0
9784 longlat ellps=GRS80 towgs84=0,0,0
9785 longlat ellps=GRS80 towgs84=0,0,0
9793 lcc lat_0=46.5 lon_0=3 lat_1=49 lat_2=44 x_0=700000 y_0=6600000 ellps=GRS80 towgs84=0,0,0
9794 lcc lat_0=46.5 lon_0=3 lat_1=49 lat_2=44 x_0=700000 y_0=6600000 ellps=GRS80 towgs84=0,0,0
9821 tmerc lat_0=0 lon_0=30.5 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9822 lcc lat_0=42 lon_0=3 lat_1=41.25 lat_2=42.75 x_0=1700000 y_0=1200000 ellps=GRS80 towgs84=0,0,0
9823 lcc lat_0=43 lon_0=3 lat_1=42.25 lat_2=43.75 x_0=1700000 y_0=2200000 ellps=GRS80 towgs84=0,0,0
9824 lcc lat_0=44 lon_0=3 lat_1=43.25 lat_2=44.75 x_0=1700000 y_0=3200000 ellps=GRS80 towgs84=0,0,0
9825 lcc lat_0=45 lon_0=3 lat_1=44.25 lat_2=45.75 x_0=1700000 y_0=4200000 ellps=GRS80 towgs84=0,0,0
9826 lcc lat_0=46 lon_0=3 lat_1=45.25 lat_2=46.75 x_0=1700000 y_0=5200000 ellps=GRS80 towgs84=0,0,0
9827 lcc lat_0=47 lon_0=3 lat_1=46.25 lat_2=47.75 x_0=1700000 y_0=6200000 ellps=GRS80 towgs84=0,0,0
9828 lcc lat_0=48 lon_0=3 lat_1=47.25 lat_2=48.75 x_0=1700000 y_0=7200000 ellps=GRS80 towgs84=0,0,0
9829 lcc lat_0=49 lon_0=3 lat_1=48.25 lat_2=49.75 x_0=1700000 y_0=8200000 ellps=GRS80 towgs84=0,0,0
9830 lcc lat_0=50 lon_0=3 lat_1=49.25 lat_2=50.75 x_0=1700000 y_0=9200000 ellps=GRS80 towgs84=0,0,0
9831 tmerc lat_0=0 lon_0=34.5 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9832 tmerc lat_0=0 lon_0=28.6666666666667 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9833 tmerc lat_0=0 lon_0=24.8333333333333 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9834 tmerc lat_0=0 lon_0=35 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9835 tmerc lat_0=0 lon_0=37.5 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9836 tmerc lat_0=0 lon_0=28.5 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9837 tmerc lat_0=0 lon_0=23.5 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9838 tmerc lat_0=0 lon_0=36 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9839 tmerc lat_0=0 lon_0=24.75 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9840 tmerc lat_0=0 lon_0=32 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9841 tmerc lat_0=0 lon_0=39 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9842 lcc lat_0=42 lon_0=3 lat_1=41.25 lat_2=42.75 x_0=1700000 y_0=1200000 ellps=GRS80 towgs84=0,0,0
9843 lcc lat_0=43 lon_0=3 lat_1=42.25 lat_2=43.75 x_0=1700000 y_0=2200000 ellps=GRS80 towgs84=0,0,0
9844 lcc lat_0=44 lon_0=3 lat_1=43.25 lat_2=44.75 x_0=1700000 y_0=3200000 ellps=GRS80 towgs84=0,0,0
9845 lcc lat_0=45 lon_0=3 lat_1=44.25 lat_2=45.75 x_0=1700000 y_0=4200000 ellps=GRS80 towgs84=0,0,0
9846 lcc lat_0=46 lon_0=3 lat_1=45.25 lat_2=46.75 x_0=1700000 y_0=5200000 ellps=GRS80 towgs84=0,0,0
9847 lcc lat_0=47 lon_0=3 lat_1=46.25 lat_2=47.75 x_0=1700000 y_0=6200000 ellps=GRS80 towgs84=0,0,0
9848 lcc lat_0=48 lon_0=3 lat_1=47.25 lat_2=48.75 x_0=1700000 y_0=7200000 ellps=GRS80 towgs84=0,0,0
9849 lcc lat_0=49 lon_0=3 lat_1=48.25 lat_2=49.75 x_0=1700000 y_0=8200000 ellps=GRS80 towgs84=0,0,0
9850 lcc lat_0=50 lon_0=3 lat_1=49.25 lat_2=50.75 x_0=1700000 y_0=9200000 ellps=GRS80 towgs84=0,0,0
9851 tmerc lat_0=0 lon_0=24 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9852 tmerc lat_0=0 lon_0=31.8333333333333 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9853 tmerc lat_0=0 lon_0=30 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9854 tmerc lat_0=0 lon_0=33.8333333333333 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9855 tmerc lat_0=0 lon_0=27 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9856 tmerc lat_0=0 lon_0=34.5 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9857 tmerc lat_0=0 lon_0=25.5 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9858 tmerc lat_0=0 lon_0=36.5 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9859 tmerc lat_0=0 lon_0=33.5 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9860 tmerc lat_0=0 lon_0=27 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9861 tmerc lat_0=0 lon_0=31.5 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9862 tmerc lat_0=0 lon_0=26 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9863 tmerc lat_0=0 lon_0=32 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9864 tmerc lat_0=0 lon_0=30.5 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9865 tmerc lat_0=0 lon_0=33 k=1 x_0=300000 y_0=0 ellps=krass towgs84=24,-121,-76
9866 longlat ellps=GRS80
9869 tmerc lat_0=52.3 lon_0=-1.8 k=1 x_0=227286.9881 y_0=265751.2874 ellps=GRS80
9870 tmerc lat_0=52.3 lon_0=-1.8 k=1 x_0=227286.9881 y_0=265751.2874 ellps=GRS80
9871 longlat ellps=GRS80
9874 utm zone=57 south ellps=GRS80 towgs84=0,0,0
9875 utm zone=58 south ellps=GRS80 towgs84=0,0,0
9880 tmerc lat_0=53.35 lon_0=-1.9 k=1 x_0=226574.2032 y_0=390894.838 ellps=GRS80
9881 tmerc lat_0=53.35 lon_0=-1.9 k=1 x_0=226574.2032 y_0=390894.838 ellps=GRS80
9883 longlat ellps=GRS80
9892 geocent ellps=intl
9893 longlat ellps=intl towgs84=-192.986,13.673,-39.309,-0.4099,-2.9332,2.6881,0.43
9895 tmerc lat_0=49.8333333333333 lon_0=6.16666666666667 k=1 x_0=80000 y_0=100000 ellps=intl towgs84=-192.986,13.673,-39.309,-0.4099,-2.9332,2.6881,0.43
9897 tmerc lat_0=49.8333333333333 lon_0=6.16666666666667 k=1 x_0=80000 y_0=100000 ellps=intl towgs84=-192.986,13.673,-39.309,-0.4099,-2.9332,2.6881,0.43
9907 longlat ellps=GRS80
9920 tmerc lat_0=49 lon_0=-2 k=0.9996012717 x_0=400000 y_0=-100000 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
9922 tmerc lat_0=53.5 lon_0=-8 k=0.99982 x_0=600000 y_0=750000 ellps=GRS80 towgs84=0,0,0
9924 longlat ellps=GRS80
9928 tmerc lat_0=0 lon_0=6 k=1 x_0=2500000 y_0=0 ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
9929 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
9930 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
9931 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
9932 tmerc lat_0=0 lon_0=6 k=1 x_0=2500000 y_0=0 ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
9933 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
9934 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
9935 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
9939 longlat ellps=GRS80
9943 tmerc lat_0=51.75 lon_0=-3.1 k=1 x_0=106702.326 y_0=119968.1395 ellps=GRS80
9944 tmerc lat_0=51.75 lon_0=-3.1 k=1 x_0=106702.326 y_0=119968.1395 ellps=GRS80
9945 tmerc lat_0=0 lon_0=21 k=0.9999 x_0=500000 y_0=-4000000 ellps=bessel towgs84=577.88891,165.22205,391.18289,4.9145,-0.94729,-13.05098,7.78664
9947 laea lat_0=65 lon_0=-19 x_0=1700000 y_0=1300000 ellps=GRS80 towgs84=0,0,0
9948 longlat ellps=GRS80 towgs84=0,0,0
9949 longlat ellps=GRS80 towgs84=0,0,0
9950 longlat ellps=GRS80 towgs84=0,0,0
9951 lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=500000 y_0=500000 ellps=GRS80 towgs84=0,0,0
9952 lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=1700000 y_0=300000 ellps=GRS80 towgs84=0,0,0
9953 lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=2700000 y_0=300000 ellps=GRS80 towgs84=0,0,0
9964 longlat ellps=GRS80
9967 tmerc lat_0=53.75 lon_0=-0.95 k=1 x_0=140859.7394 y_0=247512.2812 ellps=GRS80
9968 tmerc lat_0=53.75 lon_0=-0.95 k=1 x_0=140859.7394 y_0=247512.2812 ellps=GRS80
9969 longlat ellps=GRS80
9972 tmerc lat_0=56.6 lon_0=-3.85 k=1 x_0=108600.972 y_0=239087.349 ellps=GRS80
9973 tmerc lat_0=56.6 lon_0=-3.85 k=1 x_0=108600.972 y_0=239087.349 ellps=GRS80
9974 longlat ellps=GRS80
9977 tmerc lat_0=58 lon_0=-3.8 k=1 x_0=139618.9493 y_0=183110.794 ellps=GRS80
9978 tmerc lat_0=58 lon_0=-3.8 k=1 x_0=139618.9493 y_0=183110.794 ellps=GRS80
9988 geocent ellps=GRS80
9989 longlat ellps=GRS80 towgs84=0,0,0
9990 longlat ellps=GRS80 towgs84=0,0,0
20001 longlat ellps=GRS80
20002 tmerc lat_0=53.35 lon_0=-2.55 k=1 x_0=171975.9382 y_0=116744.6938 ellps=GRS80
20003 tmerc lat_0=53.35 lon_0=-2.55 k=1 x_0=171975.9382 y_0=116744.6938 ellps=GRS80
20004 tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20005 tmerc lat_0=0 lon_0=27 k=1 x_0=5500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20006 tmerc lat_0=0 lon_0=33 k=1 x_0=6500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20007 tmerc lat_0=0 lon_0=39 k=1 x_0=7500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20008 tmerc lat_0=0 lon_0=45 k=1 x_0=8500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20009 tmerc lat_0=0 lon_0=51 k=1 x_0=9500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20010 tmerc lat_0=0 lon_0=57 k=1 x_0=10500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20011 tmerc lat_0=0 lon_0=63 k=1 x_0=11500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20012 tmerc lat_0=0 lon_0=69 k=1 x_0=12500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20013 tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20014 tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20015 tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20016 tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20017 tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20018 tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20019 tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20020 tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20021 tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20022 tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20023 tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20024 tmerc lat_0=0 lon_0=141 k=1 x_0=24500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20025 tmerc lat_0=0 lon_0=147 k=1 x_0=25500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20026 tmerc lat_0=0 lon_0=153 k=1 x_0=26500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20027 tmerc lat_0=0 lon_0=159 k=1 x_0=27500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20028 tmerc lat_0=0 lon_0=165 k=1 x_0=28500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20029 tmerc lat_0=0 lon_0=171 k=1 x_0=29500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20030 tmerc lat_0=0 lon_0=177 k=1 x_0=30500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20031 tmerc lat_0=0 lon_0=-177 k=1 x_0=31500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20032 tmerc lat_0=0 lon_0=-171 k=1 x_0=32500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20033 longlat ellps=GRS80
20037 longlat ellps=GRS80
20038 longlat ellps=GRS80
20039 geocent ellps=GRS80
20040 longlat ellps=GRS80
20041 longlat ellps=GRS80
20042 utm zone=12 south ellps=GRS80
20043 longlat ellps=WGS84
20048 utm zone=18 south ellps=GRS80
20049 utm zone=19 south ellps=GRS80
20062 tmerc lat_0=0 lon_0=9 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20063 tmerc lat_0=0 lon_0=15 k=1 x_0=500000 y_0=0 ellps=krass towgs84=24.82,-131.21,-82.66
20135 utm zone=35 a=6378249.145 rf=293.465 towgs84=-165,-11,206
20136 utm zone=36 a=6378249.145 rf=293.465 towgs84=-165,-11,206
20137 utm zone=37 a=6378249.145 rf=293.465 towgs84=-165,-11,206
20138 utm zone=38 a=6378249.145 rf=293.465 towgs84=-165,-11,206
20249 utm zone=49 south ellps=aust_SA towgs84=-124,-60,154
20250 utm zone=50 south ellps=aust_SA towgs84=-124,-60,154
20251 utm zone=51 south ellps=aust_SA towgs84=-124,-60,154
20252 utm zone=52 south ellps=aust_SA towgs84=-124,-60,154
20253 utm zone=53 south ellps=aust_SA towgs84=-124,-60,154
20254 utm zone=54 south ellps=aust_SA towgs84=-124,-60,154
20255 utm zone=55 south ellps=aust_SA towgs84=-124,-60,154
20256 utm zone=56 south ellps=aust_SA towgs84=-124,-60,154
20257 utm zone=57 south ellps=aust_SA towgs84=-124,-60,154
20258 utm zone=58 south ellps=aust_SA towgs84=-124,-60,154
20349 utm zone=49 south ellps=aust_SA nadgrids=National84(02.07.01).gsb towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
20350 utm zone=50 south ellps=aust_SA nadgrids=National84(02.07.01).gsb towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
20351 utm zone=51 south ellps=aust_SA nadgrids=National84(02.07.01).gsb towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
20352 utm zone=52 south ellps=aust_SA nadgrids=National84(02.07.01).gsb towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
20353 utm zone=53 south ellps=aust_SA nadgrids=National84(02.07.01).gsb towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
20354 utm zone=54 south ellps=aust_SA nadgrids=National84(02.07.01).gsb towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
20355 utm zone=55 south ellps=aust_SA nadgrids=National84(02.07.01).gsb towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
20356 utm zone=56 south ellps=aust_SA nadgrids=National84(02.07.01).gsb towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
20436 utm zone=36 ellps=intl towgs84=-85.645,-273.077,-79.708,2.289,-1.421,2.532,3.194
20437 utm zone=37 ellps=intl towgs84=-85.645,-273.077,-79.708,2.289,-1.421,2.532,3.194
20438 utm zone=38 ellps=intl towgs84=-85.645,-273.077,-79.708,2.289,-1.421,2.532,3.194
20439 utm zone=39 ellps=intl towgs84=-85.645,-273.077,-79.708,2.289,-1.421,2.532,3.194
20440 utm zone=40 ellps=intl towgs84=-85.645,-273.077,-79.708,2.289,-1.421,2.532,3.194
20499 utm zone=39 ellps=intl towgs84=-85.645,-273.077,-79.708,2.289,-1.421,2.532,3.194
20538 utm zone=38 ellps=krass towgs84=-43,-163,45
20539 utm zone=39 ellps=krass towgs84=-43,-163,45
20790 tmerc lat_0=39.6666666666667 lon_0=1 k=1 x_0=200000 y_0=300000 ellps=intl pm=lisbon towgs84=-304.046,-60.576,103.64
20791 tmerc lat_0=39.6666666666667 lon_0=1 k=1 x_0=0 y_0=0 ellps=intl pm=lisbon towgs84=-304.046,-60.576,103.64
20822 utm zone=22 south ellps=intl towgs84=-157.84,308.54,-146.6
20823 utm zone=23 south ellps=intl towgs84=-157.84,308.54,-146.6
20824 utm zone=24 south ellps=intl towgs84=-157.84,308.54,-146.6
20904 tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20905 tmerc lat_0=0 lon_0=27 k=1 x_0=5500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20906 tmerc lat_0=0 lon_0=33 k=1 x_0=6500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20907 tmerc lat_0=0 lon_0=39 k=1 x_0=7500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20908 tmerc lat_0=0 lon_0=45 k=1 x_0=8500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20909 tmerc lat_0=0 lon_0=51 k=1 x_0=9500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20910 tmerc lat_0=0 lon_0=57 k=1 x_0=10500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20911 tmerc lat_0=0 lon_0=63 k=1 x_0=11500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20912 tmerc lat_0=0 lon_0=69 k=1 x_0=12500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20913 tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20914 tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20915 tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20916 tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20917 tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20918 tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20919 tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20920 tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20921 tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20922 tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20923 tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20924 tmerc lat_0=0 lon_0=141 k=1 x_0=24500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20925 tmerc lat_0=0 lon_0=147 k=1 x_0=25500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20926 tmerc lat_0=0 lon_0=153 k=1 x_0=26500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20927 tmerc lat_0=0 lon_0=159 k=1 x_0=27500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20928 tmerc lat_0=0 lon_0=165 k=1 x_0=28500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20929 tmerc lat_0=0 lon_0=171 k=1 x_0=29500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20930 tmerc lat_0=0 lon_0=177 k=1 x_0=30500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20931 tmerc lat_0=0 lon_0=-177 k=1 x_0=31500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20932 tmerc lat_0=0 lon_0=-171 k=1 x_0=32500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
20934 utm zone=34 south a=6378249.145 rf=293.4663077 towgs84=-138,-105,-289
20935 utm zone=35 south a=6378249.145 rf=293.4663077 towgs84=-138,-105,-289
20936 utm zone=36 south a=6378249.145 rf=293.4663077 towgs84=-138,-105,-289
21004 tmerc lat_0=0 lon_0=21 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21005 tmerc lat_0=0 lon_0=27 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21006 tmerc lat_0=0 lon_0=33 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21007 tmerc lat_0=0 lon_0=39 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21008 tmerc lat_0=0 lon_0=45 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21009 tmerc lat_0=0 lon_0=51 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21010 tmerc lat_0=0 lon_0=57 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21011 tmerc lat_0=0 lon_0=63 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21012 tmerc lat_0=0 lon_0=69 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21013 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21014 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21015 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21016 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21017 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21018 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21019 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21020 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21021 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21022 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21023 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21024 tmerc lat_0=0 lon_0=141 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21025 tmerc lat_0=0 lon_0=147 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21026 tmerc lat_0=0 lon_0=153 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21027 tmerc lat_0=0 lon_0=159 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21028 tmerc lat_0=0 lon_0=165 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21029 tmerc lat_0=0 lon_0=171 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21030 tmerc lat_0=0 lon_0=177 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21031 tmerc lat_0=0 lon_0=-177 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21032 tmerc lat_0=0 lon_0=-171 k=1 x_0=500000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21035 utm zone=35 south a=6378249.145 rf=293.465 towgs84=-157,-2,-299
21036 utm zone=36 south a=6378249.145 rf=293.465 towgs84=-157,-2,-299
21037 utm zone=37 south a=6378249.145 rf=293.465 towgs84=-157,-2,-299
21095 utm zone=35 a=6378249.145 rf=293.465 towgs84=-157,-2,-299
21096 utm zone=36 a=6378249.145 rf=293.465 towgs84=-157,-2,-299
21097 utm zone=37 a=6378249.145 rf=293.465 towgs84=-157,-2,-299
21148 utm zone=48 south ellps=bessel towgs84=-378.873,676.002,-46.255
21149 utm zone=49 south ellps=bessel towgs84=-378.873,676.002,-46.255
21150 utm zone=50 south ellps=bessel towgs84=-378.873,676.002,-46.255
21207 tmerc lat_0=0 lon_0=21 k=1 x_0=7250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21208 tmerc lat_0=0 lon_0=24 k=1 x_0=8250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21209 tmerc lat_0=0 lon_0=27 k=1 x_0=9250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21210 tmerc lat_0=0 lon_0=30 k=1 x_0=10250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21211 tmerc lat_0=0 lon_0=33 k=1 x_0=11250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21212 tmerc lat_0=0 lon_0=36 k=1 x_0=12250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21213 tmerc lat_0=0 lon_0=39 k=1 x_0=13250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21214 tmerc lat_0=0 lon_0=42 k=1 x_0=14250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21215 tmerc lat_0=0 lon_0=45 k=1 x_0=15250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21216 tmerc lat_0=0 lon_0=48 k=1 x_0=16250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21217 tmerc lat_0=0 lon_0=51 k=1 x_0=17250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21218 tmerc lat_0=0 lon_0=54 k=1 x_0=18250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21219 tmerc lat_0=0 lon_0=57 k=1 x_0=19250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21220 tmerc lat_0=0 lon_0=60 k=1 x_0=20250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21221 tmerc lat_0=0 lon_0=63 k=1 x_0=21250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21222 tmerc lat_0=0 lon_0=66 k=1 x_0=22250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21223 tmerc lat_0=0 lon_0=69 k=1 x_0=23250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21224 tmerc lat_0=0 lon_0=72 k=1 x_0=24250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21225 tmerc lat_0=0 lon_0=75 k=1 x_0=25250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21226 tmerc lat_0=0 lon_0=78 k=1 x_0=26250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21227 tmerc lat_0=0 lon_0=81 k=1 x_0=27250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21228 tmerc lat_0=0 lon_0=84 k=1 x_0=28250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21229 tmerc lat_0=0 lon_0=87 k=1 x_0=29250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21230 tmerc lat_0=0 lon_0=90 k=1 x_0=30250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21231 tmerc lat_0=0 lon_0=93 k=1 x_0=31250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21232 tmerc lat_0=0 lon_0=96 k=1 x_0=32250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21233 tmerc lat_0=0 lon_0=99 k=1 x_0=33250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21234 tmerc lat_0=0 lon_0=102 k=1 x_0=34250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21235 tmerc lat_0=0 lon_0=105 k=1 x_0=35250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21236 tmerc lat_0=0 lon_0=108 k=1 x_0=36250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21237 tmerc lat_0=0 lon_0=111 k=1 x_0=37250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21238 tmerc lat_0=0 lon_0=114 k=1 x_0=38250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21239 tmerc lat_0=0 lon_0=117 k=1 x_0=39250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21240 tmerc lat_0=0 lon_0=120 k=1 x_0=40250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21241 tmerc lat_0=0 lon_0=123 k=1 x_0=41250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21242 tmerc lat_0=0 lon_0=126 k=1 x_0=42250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21243 tmerc lat_0=0 lon_0=129 k=1 x_0=43250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21244 tmerc lat_0=0 lon_0=132 k=1 x_0=44250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21245 tmerc lat_0=0 lon_0=135 k=1 x_0=45250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21246 tmerc lat_0=0 lon_0=138 k=1 x_0=46250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21247 tmerc lat_0=0 lon_0=141 k=1 x_0=47250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21248 tmerc lat_0=0 lon_0=144 k=1 x_0=48250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21249 tmerc lat_0=0 lon_0=147 k=1 x_0=49250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21250 tmerc lat_0=0 lon_0=150 k=1 x_0=50250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21251 tmerc lat_0=0 lon_0=153 k=1 x_0=51250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21252 tmerc lat_0=0 lon_0=156 k=1 x_0=52250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21253 tmerc lat_0=0 lon_0=159 k=1 x_0=53250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21254 tmerc lat_0=0 lon_0=162 k=1 x_0=54250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21255 tmerc lat_0=0 lon_0=165 k=1 x_0=55250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21256 tmerc lat_0=0 lon_0=168 k=1 x_0=56250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21257 tmerc lat_0=0 lon_0=171 k=1 x_0=57250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21258 tmerc lat_0=0 lon_0=174 k=1 x_0=58250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21259 tmerc lat_0=0 lon_0=177 k=1 x_0=59250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21260 tmerc lat_0=0 lon_0=180 k=1 x_0=60250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21261 tmerc lat_0=0 lon_0=-177 k=1 x_0=61250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21262 tmerc lat_0=0 lon_0=-174 k=1 x_0=62250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21263 tmerc lat_0=0 lon_0=-171 k=1 x_0=63250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21264 tmerc lat_0=0 lon_0=-168 k=1 x_0=64250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21291 tmerc lat_0=0 lon_0=-62 k=0.9995 x_0=400000 y_0=0 a=6378249.145 rf=293.465 towgs84=-267.434,173.496,181.814,-13.4704,8.7154,7.3926,14.7492
21292 tmerc lat_0=13.1763888888889 lon_0=-59.5597222222222 k=0.9999986 x_0=30000 y_0=75000 a=6378249.145 rf=293.465 towgs84=-267.434,173.496,181.814,-13.4704,8.7154,7.3926,14.7492
21307 tmerc lat_0=0 lon_0=21 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21308 tmerc lat_0=0 lon_0=24 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21309 tmerc lat_0=0 lon_0=27 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21310 tmerc lat_0=0 lon_0=30 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21311 tmerc lat_0=0 lon_0=33 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21312 tmerc lat_0=0 lon_0=36 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21313 tmerc lat_0=0 lon_0=39 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21314 tmerc lat_0=0 lon_0=42 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21315 tmerc lat_0=0 lon_0=45 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21316 tmerc lat_0=0 lon_0=48 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21317 tmerc lat_0=0 lon_0=51 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21318 tmerc lat_0=0 lon_0=54 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21319 tmerc lat_0=0 lon_0=57 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21320 tmerc lat_0=0 lon_0=60 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21321 tmerc lat_0=0 lon_0=63 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21322 tmerc lat_0=0 lon_0=66 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21323 tmerc lat_0=0 lon_0=69 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21324 tmerc lat_0=0 lon_0=72 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21325 tmerc lat_0=0 lon_0=75 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21326 tmerc lat_0=0 lon_0=78 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21327 tmerc lat_0=0 lon_0=81 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21328 tmerc lat_0=0 lon_0=84 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21329 tmerc lat_0=0 lon_0=87 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21330 tmerc lat_0=0 lon_0=90 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21331 tmerc lat_0=0 lon_0=93 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21332 tmerc lat_0=0 lon_0=96 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21333 tmerc lat_0=0 lon_0=99 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21334 tmerc lat_0=0 lon_0=102 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21335 tmerc lat_0=0 lon_0=105 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21336 tmerc lat_0=0 lon_0=108 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21337 tmerc lat_0=0 lon_0=111 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21338 tmerc lat_0=0 lon_0=114 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21339 tmerc lat_0=0 lon_0=117 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21340 tmerc lat_0=0 lon_0=120 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21341 tmerc lat_0=0 lon_0=123 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21342 tmerc lat_0=0 lon_0=126 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21343 tmerc lat_0=0 lon_0=129 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21344 tmerc lat_0=0 lon_0=132 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21345 tmerc lat_0=0 lon_0=135 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21346 tmerc lat_0=0 lon_0=138 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21347 tmerc lat_0=0 lon_0=141 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21348 tmerc lat_0=0 lon_0=144 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21349 tmerc lat_0=0 lon_0=147 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21350 tmerc lat_0=0 lon_0=150 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21351 tmerc lat_0=0 lon_0=153 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21352 tmerc lat_0=0 lon_0=156 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21353 tmerc lat_0=0 lon_0=159 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21354 tmerc lat_0=0 lon_0=162 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21355 tmerc lat_0=0 lon_0=165 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21356 tmerc lat_0=0 lon_0=168 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21357 tmerc lat_0=0 lon_0=171 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21358 tmerc lat_0=0 lon_0=174 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21359 tmerc lat_0=0 lon_0=177 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21360 tmerc lat_0=0 lon_0=180 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21361 tmerc lat_0=0 lon_0=-177 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21362 tmerc lat_0=0 lon_0=-174 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21363 tmerc lat_0=0 lon_0=-171 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21364 tmerc lat_0=0 lon_0=-168 k=1 x_0=250000 y_0=0 ellps=GSK2011 towgs84=0,0,0
21413 tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21414 tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21415 tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21416 tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21417 tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21418 tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21419 tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21420 tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21421 tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21422 tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21423 tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21453 tmerc lat_0=0 lon_0=75 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21454 tmerc lat_0=0 lon_0=81 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21455 tmerc lat_0=0 lon_0=87 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21456 tmerc lat_0=0 lon_0=93 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21457 tmerc lat_0=0 lon_0=99 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21458 tmerc lat_0=0 lon_0=105 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21459 tmerc lat_0=0 lon_0=111 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21460 tmerc lat_0=0 lon_0=117 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21461 tmerc lat_0=0 lon_0=123 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21462 tmerc lat_0=0 lon_0=129 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21463 tmerc lat_0=0 lon_0=135 k=1 x_0=500000 y_0=0 ellps=krass towgs84=12.646,-155.176,-80.863
21500 lcc lat_0=90 lon_0=0 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=150000 y_0=5400000 ellps=intl pm=brussels
21780 somerc lat_0=46.9524055555556 lon_0=0 k_0=1 x_0=0 y_0=0 ellps=bessel pm=bern
21781 somerc lat_0=46.9524055555556 lon_0=7.43958333333333 k_0=1 x_0=600000 y_0=200000 ellps=bessel towgs84=674.374,15.056,405.346
21782 somerc lat_0=46.9524055555556 lon_0=7.43958333333333 k_0=1 x_0=0 y_0=0 ellps=bessel towgs84=674.374,15.056,405.346
21818 utm zone=18 ellps=intl towgs84=304.5,306.5,-318.1
21896 tmerc lat_0=4.59904722222222 lon_0=-77.0809166666667 k=1 x_0=1000000 y_0=1000000 ellps=intl towgs84=304.5,306.5,-318.1
21897 tmerc lat_0=4.59904722222222 lon_0=-74.0809166666667 k=1 x_0=1000000 y_0=1000000 ellps=intl towgs84=304.5,306.5,-318.1
21898 tmerc lat_0=4.59904722222222 lon_0=-71.0809166666667 k=1 x_0=1000000 y_0=1000000 ellps=intl towgs84=304.5,306.5,-318.1
21899 tmerc lat_0=4.59904722222222 lon_0=-68.0809166666667 k=1 x_0=1000000 y_0=1000000 ellps=intl towgs84=304.5,306.5,-318.1
22032 utm zone=32 south a=6378249.145 rf=293.465 towgs84=-55.5,-348,-229.2
22033 utm zone=33 south a=6378249.145 rf=293.465 towgs84=-55.5,-348,-229.2
22091 tmerc lat_0=0 lon_0=11.5 k=0.9996 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 towgs84=-55.5,-348,-229.2
22092 tmerc lat_0=0 lon_0=12 k=0.9996 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 towgs84=-55.5,-348,-229.2
22171 tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0 ellps=GRS80 towgs84=0,0,0
22172 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=GRS80 towgs84=0,0,0
22173 tmerc lat_0=-90 lon_0=-66 k=1 x_0=3500000 y_0=0 ellps=GRS80 towgs84=0,0,0
22174 tmerc lat_0=-90 lon_0=-63 k=1 x_0=4500000 y_0=0 ellps=GRS80 towgs84=0,0,0
22175 tmerc lat_0=-90 lon_0=-60 k=1 x_0=5500000 y_0=0 ellps=GRS80 towgs84=0,0,0
22176 tmerc lat_0=-90 lon_0=-57 k=1 x_0=6500000 y_0=0 ellps=GRS80 towgs84=0,0,0
22177 tmerc lat_0=-90 lon_0=-54 k=1 x_0=7500000 y_0=0 ellps=GRS80 towgs84=0,0,0
22181 tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0 ellps=WGS84 towgs84=0,0,0
22182 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=WGS84 towgs84=0,0,0
22183 tmerc lat_0=-90 lon_0=-66 k=1 x_0=3500000 y_0=0 ellps=WGS84 towgs84=0,0,0
22184 tmerc lat_0=-90 lon_0=-63 k=1 x_0=4500000 y_0=0 ellps=WGS84 towgs84=0,0,0
22185 tmerc lat_0=-90 lon_0=-60 k=1 x_0=5500000 y_0=0 ellps=WGS84 towgs84=0,0,0
22186 tmerc lat_0=-90 lon_0=-57 k=1 x_0=6500000 y_0=0 ellps=WGS84 towgs84=0,0,0
22187 tmerc lat_0=-90 lon_0=-54 k=1 x_0=7500000 y_0=0 ellps=WGS84 towgs84=0,0,0
22191 tmerc lat_0=-90 lon_0=-72 k=1 x_0=1500000 y_0=0 ellps=intl towgs84=-154.5,150.7,100.4
22192 tmerc lat_0=-90 lon_0=-69 k=1 x_0=2500000 y_0=0 ellps=intl towgs84=-154.5,150.7,100.4
22193 tmerc lat_0=-90 lon_0=-66 k=1 x_0=3500000 y_0=0 ellps=intl towgs84=-154.5,150.7,100.4
22194 tmerc lat_0=-90 lon_0=-63 k=1 x_0=4500000 y_0=0 ellps=intl towgs84=-154.5,150.7,100.4
22195 tmerc lat_0=-90 lon_0=-60 k=1 x_0=5500000 y_0=0 ellps=intl towgs84=-154.5,150.7,100.4
22196 tmerc lat_0=-90 lon_0=-57 k=1 x_0=6500000 y_0=0 ellps=intl towgs84=-154.5,150.7,100.4
22197 tmerc lat_0=-90 lon_0=-54 k=1 x_0=7500000 y_0=0 ellps=intl towgs84=-154.5,150.7,100.4
22207 utm zone=7 ellps=GRS80
22208 utm zone=8 ellps=GRS80
22209 utm zone=9 ellps=GRS80
22210 utm zone=10 ellps=GRS80
22211 utm zone=11 ellps=GRS80
22212 utm zone=12 ellps=GRS80
22213 utm zone=13 ellps=GRS80
22214 utm zone=14 ellps=GRS80
22215 utm zone=15 ellps=GRS80
22216 utm zone=16 ellps=GRS80
22217 utm zone=17 ellps=GRS80
22218 utm zone=18 ellps=GRS80
22219 utm zone=19 ellps=GRS80
22220 utm zone=20 ellps=GRS80
22221 utm zone=21 ellps=GRS80
22222 utm zone=22 ellps=GRS80
22234 utm zone=34 south a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
22235 utm zone=35 south a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
22239 sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000 ellps=GRS80
22240 sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=2500000 y_0=7500000 ellps=GRS80
22243 tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22244 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22245 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22246 tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22247 tmerc lat_0=0 lon_0=-70.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22248 tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22249 tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22250 tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22262 tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0 ellps=GRS80
22263 tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0 ellps=GRS80
22264 tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0 ellps=GRS80
22265 tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0 ellps=GRS80
22275 tmerc axis=wsu lat_0=0 lon_0=15 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
22277 tmerc axis=wsu lat_0=0 lon_0=17 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
22279 tmerc axis=wsu lat_0=0 lon_0=19 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
22281 tmerc axis=wsu lat_0=0 lon_0=21 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
22283 tmerc axis=wsu lat_0=0 lon_0=23 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
22285 tmerc axis=wsu lat_0=0 lon_0=25 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
22287 tmerc axis=wsu lat_0=0 lon_0=27 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
22289 tmerc axis=wsu lat_0=0 lon_0=29 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
22291 tmerc axis=wsu lat_0=0 lon_0=31 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
22293 tmerc axis=wsu lat_0=0 lon_0=33 k=1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
22307 utm zone=7 ellps=GRS80
22308 utm zone=8 ellps=GRS80
22309 utm zone=9 ellps=GRS80
22310 utm zone=10 ellps=GRS80
22311 utm zone=11 ellps=GRS80
22312 utm zone=12 ellps=GRS80
22313 utm zone=13 ellps=GRS80
22314 utm zone=14 ellps=GRS80
22315 utm zone=15 ellps=GRS80
22316 utm zone=16 ellps=GRS80
22317 utm zone=17 ellps=GRS80
22318 utm zone=18 ellps=GRS80
22319 utm zone=19 ellps=GRS80
22320 utm zone=20 ellps=GRS80
22321 utm zone=21 ellps=GRS80
22322 utm zone=22 ellps=GRS80
22332 utm zone=32 ellps=clrk80ign towgs84=-260.1,5.5,432.2
22337 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=15500000 y_0=0 ellps=GRS80
22338 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=14500000 y_0=0 ellps=GRS80
22348 tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22349 tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22350 tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22351 tmerc lat_0=0 lon_0=-82.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22352 tmerc lat_0=0 lon_0=-81 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22353 tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22354 tmerc lat_0=0 lon_0=-87 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22355 tmerc lat_0=0 lon_0=-90 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22356 tmerc lat_0=0 lon_0=-93 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22357 tmerc lat_0=0 lon_0=-96 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22391 lcc lat_1=36 lat_0=36 lon_0=9.9 k_0=0.999625544 x_0=500000 y_0=300000 ellps=clrk80ign towgs84=-260.1,5.5,432.2
22392 lcc lat_1=33.3 lat_0=33.3 lon_0=9.9 k_0=0.999625769 x_0=500000 y_0=300000 ellps=clrk80ign towgs84=-260.1,5.5,432.2
22407 utm zone=7 ellps=GRS80
22408 utm zone=8 ellps=GRS80
22409 utm zone=9 ellps=GRS80
22410 utm zone=10 ellps=GRS80
22411 utm zone=11 ellps=GRS80
22412 utm zone=12 ellps=GRS80
22413 utm zone=13 ellps=GRS80
22414 utm zone=14 ellps=GRS80
22415 utm zone=15 ellps=GRS80
22416 utm zone=16 ellps=GRS80
22417 utm zone=17 ellps=GRS80
22418 utm zone=18 ellps=GRS80
22419 utm zone=19 ellps=GRS80
22420 utm zone=20 ellps=GRS80
22421 utm zone=21 ellps=GRS80
22422 utm zone=22 ellps=GRS80
22462 tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0 ellps=GRS80
22463 tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0 ellps=GRS80
22464 tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0 ellps=GRS80
22465 tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0 ellps=GRS80
22521 utm zone=21 south ellps=intl nadgrids=CA7072_003.gsb towgs84=-205.57,168.77,-4.12
22522 utm zone=22 south ellps=intl nadgrids=CA7072_003.gsb towgs84=-205.57,168.77,-4.12
22523 utm zone=23 south ellps=intl nadgrids=CA7072_003.gsb towgs84=-205.57,168.77,-4.12
22524 utm zone=24 south ellps=intl nadgrids=CA7072_003.gsb towgs84=-205.57,168.77,-4.12
22525 utm zone=25 south ellps=intl nadgrids=CA7072_003.gsb towgs84=-205.57,168.77,-4.12
22607 utm zone=7 ellps=GRS80
22608 utm zone=8 ellps=GRS80
22609 utm zone=9 ellps=GRS80
22610 utm zone=10 ellps=GRS80
22611 utm zone=11 ellps=GRS80
22612 utm zone=12 ellps=GRS80
22613 utm zone=13 ellps=GRS80
22614 utm zone=14 ellps=GRS80
22615 utm zone=15 ellps=GRS80
22616 utm zone=16 ellps=GRS80
22617 utm zone=17 ellps=GRS80
22618 utm zone=18 ellps=GRS80
22619 utm zone=19 ellps=GRS80
22620 utm zone=20 ellps=GRS80
22621 utm zone=21 ellps=GRS80
22622 utm zone=22 ellps=GRS80
22639 sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000 ellps=GRS80
22641 tmerc lat_0=0 lon_0=-53 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22642 tmerc lat_0=0 lon_0=-56 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22643 tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22644 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22645 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22646 tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22648 tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22649 tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22650 tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22651 tmerc lat_0=0 lon_0=-82.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22652 tmerc lat_0=0 lon_0=-81 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22653 tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22654 tmerc lat_0=0 lon_0=-87 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22655 tmerc lat_0=0 lon_0=-90 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22656 tmerc lat_0=0 lon_0=-93 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22657 tmerc lat_0=0 lon_0=-96 k=0.9999 x_0=304800 y_0=0 ellps=GRS80
22707 utm zone=7 ellps=GRS80
22708 utm zone=8 ellps=GRS80
22709 utm zone=9 ellps=GRS80
22710 utm zone=10 ellps=GRS80
22711 utm zone=11 ellps=GRS80
22712 utm zone=12 ellps=GRS80
22713 utm zone=13 ellps=GRS80
22714 utm zone=14 ellps=GRS80
22715 utm zone=15 ellps=GRS80
22716 utm zone=16 ellps=GRS80
22717 utm zone=17 ellps=GRS80
22718 utm zone=18 ellps=GRS80
22719 utm zone=19 ellps=GRS80
22720 utm zone=20 ellps=GRS80
22721 utm zone=21 ellps=GRS80
22722 utm zone=22 ellps=GRS80
22739 sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000 ellps=GRS80
22762 tmerc lat_0=0 lon_0=-111 k=0.9999 x_0=0 y_0=0 ellps=GRS80
22763 tmerc lat_0=0 lon_0=-114 k=0.9999 x_0=0 y_0=0 ellps=GRS80
22764 tmerc lat_0=0 lon_0=-117 k=0.9999 x_0=0 y_0=0 ellps=GRS80
22765 tmerc lat_0=0 lon_0=-120 k=0.9999 x_0=0 y_0=0 ellps=GRS80
22770 lcc lat_1=34.65 lat_0=34.65 lon_0=37.35 k_0=0.9996256 x_0=300000 y_0=300000 ellps=clrk80ign towgs84=-83.58,-397.54,458.78,-17.595,-2.847,4.256,3.225
22780 sterea lat_0=34.2 lon_0=39.15 k=0.9995341 x_0=0 y_0=0 ellps=clrk80ign towgs84=-83.58,-397.54,458.78,-17.595,-2.847,4.256,3.225
22991 tmerc lat_0=30 lon_0=35 k=1 x_0=300000 y_0=1100000 ellps=helmert towgs84=-121.8,98.1,-10.7
22992 tmerc lat_0=30 lon_0=31 k=1 x_0=615000 y_0=810000 ellps=helmert towgs84=-121.8,98.1,-10.7
22993 tmerc lat_0=30 lon_0=27 k=1 x_0=700000 y_0=200000 ellps=helmert towgs84=-121.8,98.1,-10.7
22994 tmerc lat_0=30 lon_0=27 k=1 x_0=700000 y_0=1200000 ellps=helmert towgs84=-121.8,98.1,-10.7
23028 utm zone=28 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
23029 utm zone=29 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
23030 utm zone=30 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
23031 utm zone=31 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
23032 utm zone=32 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
23033 utm zone=33 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
23034 utm zone=34 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
23035 utm zone=35 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
23036 utm zone=36 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
23037 utm zone=37 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
23038 utm zone=38 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
23090 tmerc lat_0=0 lon_0=0 k=0.9996 x_0=500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
23095 tmerc lat_0=0 lon_0=5 k=0.9996 x_0=500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
23239 utm zone=39 a=6378249.145 rf=293.465 towgs84=-345,3,223
23240 utm zone=40 a=6378249.145 rf=293.465 towgs84=-345,3,223
23700 somerc lat_0=47.1443937222222 lon_0=19.0485717777778 k_0=0.99993 x_0=650000 y_0=200000 ellps=GRS67 towgs84=52.684,-71.194,-13.975,-0.312,-0.1063,-0.3729,1.0191
23830 tmerc lat_0=0 lon_0=94.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84 towgs84=0,0,0
23831 tmerc lat_0=0 lon_0=97.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84 towgs84=0,0,0
23832 tmerc lat_0=0 lon_0=100.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84 towgs84=0,0,0
23833 tmerc lat_0=0 lon_0=103.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84 towgs84=0,0,0
23834 tmerc lat_0=0 lon_0=106.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84 towgs84=0,0,0
23835 tmerc lat_0=0 lon_0=109.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84 towgs84=0,0,0
23836 tmerc lat_0=0 lon_0=112.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84 towgs84=0,0,0
23837 tmerc lat_0=0 lon_0=115.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84 towgs84=0,0,0
23838 tmerc lat_0=0 lon_0=118.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84 towgs84=0,0,0
23839 tmerc lat_0=0 lon_0=121.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84 towgs84=0,0,0
23840 tmerc lat_0=0 lon_0=124.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84 towgs84=0,0,0
23841 tmerc lat_0=0 lon_0=127.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84 towgs84=0,0,0
23842 tmerc lat_0=0 lon_0=130.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84 towgs84=0,0,0
23843 tmerc lat_0=0 lon_0=133.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84 towgs84=0,0,0
23844 tmerc lat_0=0 lon_0=136.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84 towgs84=0,0,0
23845 tmerc lat_0=0 lon_0=139.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84 towgs84=0,0,0
23846 utm zone=46 a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23847 utm zone=47 a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23848 utm zone=48 a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23849 utm zone=49 a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23850 utm zone=50 a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23851 utm zone=51 a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23852 utm zone=52 a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23866 utm zone=46 ellps=WGS84 towgs84=0,0,0
23867 utm zone=47 ellps=WGS84 towgs84=0,0,0
23868 utm zone=48 ellps=WGS84 towgs84=0,0,0
23869 utm zone=49 ellps=WGS84 towgs84=0,0,0
23870 utm zone=50 ellps=WGS84 towgs84=0,0,0
23871 utm zone=51 ellps=WGS84 towgs84=0,0,0
23872 utm zone=52 ellps=WGS84 towgs84=0,0,0
23877 utm zone=47 south ellps=WGS84 towgs84=0,0,0
23878 utm zone=48 south ellps=WGS84 towgs84=0,0,0
23879 utm zone=49 south ellps=WGS84 towgs84=0,0,0
23880 utm zone=50 south ellps=WGS84 towgs84=0,0,0
23881 utm zone=51 south ellps=WGS84 towgs84=0,0,0
23882 utm zone=52 south ellps=WGS84 towgs84=0,0,0
23883 utm zone=53 south ellps=WGS84 towgs84=0,0,0
23884 utm zone=54 south ellps=WGS84 towgs84=0,0,0
23887 utm zone=47 south a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23888 utm zone=48 south a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23889 utm zone=49 south a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23890 utm zone=50 south a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23891 utm zone=51 south a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23892 utm zone=52 south a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23893 utm zone=53 south a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23894 utm zone=54 south a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23946 utm zone=46 ellps=evrst30 towgs84=217,823,299
23947 utm zone=47 ellps=evrst30 towgs84=217,823,299
23948 utm zone=48 ellps=evrst30 towgs84=217,823,299
24047 utm zone=47 ellps=evrst30 towgs84=204.64,834.74,293.8
24048 utm zone=48 ellps=evrst30 towgs84=204.64,834.74,293.8
24100 lcc lat_1=18 lat_0=18 lon_0=-77 k_0=1 x_0=167638.49597 y_0=121918.90616 a=6378249.14480801 b=6356514.96620413 to_meter=0.3047972654
24200 lcc lat_1=18 lat_0=18 lon_0=-77 k_0=1 x_0=250000 y_0=150000 ellps=clrk66 towgs84=-33.722,153.789,94.959,-8.581,-4.478,4.54,8.95
24305 utm zone=45 ellps=evrst30 towgs84=214,804,268
24306 utm zone=46 ellps=evrst30 towgs84=214,804,268
24311 utm zone=41 a=6377301.243 rf=300.8017255 towgs84=275.57,676.78,229.6
24312 utm zone=42 a=6377301.243 rf=300.8017255 towgs84=275.57,676.78,229.6
24313 utm zone=43 a=6377301.243 rf=300.8017255 towgs84=275.57,676.78,229.6
24342 utm zone=42 a=6377299.151 rf=300.8017255 towgs84=295,736,257
24343 utm zone=43 a=6377299.151 rf=300.8017255 towgs84=295,736,257
24344 utm zone=44 a=6377299.151 rf=300.8017255 towgs84=295,736,257
24345 utm zone=45 a=6377299.151 rf=300.8017255 towgs84=295,736,257
24346 utm zone=46 a=6377299.151 rf=300.8017255 towgs84=295,736,257
24347 utm zone=47 a=6377299.151 rf=300.8017255 towgs84=295,736,257
24370 lcc lat_1=39.5 lat_0=39.5 lon_0=68 k_0=0.99846154 x_0=2153865.73916853 y_0=2368292.1946281 a=6377299.36559538 b=6356098.35900516 to_meter=0.914398530744441
24371 lcc lat_1=32.5 lat_0=32.5 lon_0=68 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 a=6377299.36559538 b=6356098.35900516 to_meter=0.914398530744441
24372 lcc lat_1=26 lat_0=26 lon_0=74 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 a=6377299.36559538 b=6356098.35900516 to_meter=0.914398530744441
24373 lcc lat_1=19 lat_0=19 lon_0=80 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 a=6377299.36559538 b=6356098.35900516 to_meter=0.914398530744441
24374 lcc lat_1=12 lat_0=12 lon_0=80 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 a=6377299.36559538 b=6356098.35900516 to_meter=0.914398530744441
24375 lcc lat_1=26 lat_0=26 lon_0=90 k_0=0.99878641 x_0=2743185.69 y_0=914395.23 ellps=evrst30 towgs84=214,804,268
24376 lcc lat_1=32.5 lat_0=32.5 lon_0=68 k_0=0.99878641 x_0=2743196.4 y_0=914398.8 a=6377301.243 rf=300.8017255 towgs84=275.57,676.78,229.6
24377 lcc lat_1=26 lat_0=26 lon_0=74 k_0=0.99878641 x_0=2743196.4 y_0=914398.8 a=6377301.243 rf=300.8017255 towgs84=275.57,676.78,229.6
24378 lcc lat_1=32.5 lat_0=32.5 lon_0=68 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 a=6377299.151 rf=300.8017255 towgs84=295,736,257
24379 lcc lat_1=26 lat_0=26 lon_0=74 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 a=6377299.151 rf=300.8017255 towgs84=295,736,257
24380 lcc lat_1=26 lat_0=26 lon_0=90 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 a=6377299.151 rf=300.8017255 towgs84=295,736,257
24381 lcc lat_1=19 lat_0=19 lon_0=80 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 a=6377299.151 rf=300.8017255 towgs84=295,736,257
24382 lcc lat_1=26 lat_0=26 lon_0=90 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 a=6377299.36559538 b=6356098.35900516 to_meter=0.914398530744441
24383 lcc lat_1=12 lat_0=12 lon_0=80 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 a=6377299.151 rf=300.8017255 towgs84=295,736,257
24500 cass lat_0=1.28764666666667 lon_0=103.853002222222 x_0=30000 y_0=30000 ellps=evrst48 towgs84=-11,851,5
24547 utm zone=47 ellps=evrst48 towgs84=-11,851,5
24548 utm zone=48 ellps=evrst48 towgs84=-11,851,5
24600 lcc lat_1=32.5 lat_0=32.5 lon_0=45 k_0=0.9987864078 x_0=1500000 y_0=1166200 a=6378249.145 rf=293.465 towgs84=-294.7,-200.1,525.5
24718 utm zone=18 ellps=intl towgs84=-273.5,110.6,-357.9
24719 utm zone=19 ellps=intl towgs84=-273.5,110.6,-357.9
24720 utm zone=20 ellps=intl towgs84=-273.5,110.6,-357.9
24721 utm zone=21 ellps=intl towgs84=-273.5,110.6,-357.9
24817 utm zone=17 ellps=intl towgs84=-307.7,265.3,-363.5
24818 utm zone=18 ellps=intl towgs84=-307.7,265.3,-363.5
24819 utm zone=19 ellps=intl towgs84=-307.7,265.3,-363.5
24820 utm zone=20 ellps=intl towgs84=-307.7,265.3,-363.5
24821 utm zone=21 ellps=intl towgs84=-307.7,265.3,-363.5
24877 utm zone=17 south ellps=intl towgs84=-307.7,265.3,-363.5
24878 utm zone=18 south ellps=intl towgs84=-307.7,265.3,-363.5
24879 utm zone=19 south ellps=intl towgs84=-307.7,265.3,-363.5
24880 utm zone=20 south ellps=intl towgs84=-307.7,265.3,-363.5
24881 utm zone=21 south ellps=intl towgs84=-307.7,265.3,-363.5
24882 utm zone=22 south ellps=intl towgs84=-307.7,265.3,-363.5
24891 tmerc lat_0=-6 lon_0=-80.5 k=0.99983008 x_0=222000 y_0=1426834.743 ellps=intl towgs84=-307.7,265.3,-363.5
24892 tmerc lat_0=-9.5 lon_0=-76 k=0.99932994 x_0=720000 y_0=1039979.159 ellps=intl towgs84=-307.7,265.3,-363.5
24893 tmerc lat_0=-9.5 lon_0=-70.5 k=0.99952992 x_0=1324000 y_0=1040084.558 ellps=intl towgs84=-307.7,265.3,-363.5
25000 tmerc lat_0=4.66666666666667 lon_0=-1 k=0.99975 x_0=274319.51 y_0=0 a=6378249.145 rf=293.465 towgs84=-130,29,364
25231 utm zone=31 ellps=clrk80ign
25391 tmerc lat_0=0 lon_0=117 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 towgs84=-133,-77,-51
25392 tmerc lat_0=0 lon_0=119 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 towgs84=-133,-77,-51
25393 tmerc lat_0=0 lon_0=121 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 towgs84=-133,-77,-51
25394 tmerc lat_0=0 lon_0=123 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 towgs84=-133,-77,-51
25395 tmerc lat_0=0 lon_0=125 k=0.99995 x_0=500000 y_0=0 ellps=clrk66 towgs84=-133,-77,-51
25828 utm zone=28 ellps=GRS80 towgs84=0,0,0
25829 utm zone=29 ellps=GRS80 towgs84=0,0,0
25830 utm zone=30 ellps=GRS80 towgs84=0,0,0
25831 utm zone=31 ellps=GRS80 towgs84=0,0,0
25832 utm zone=32 ellps=GRS80 towgs84=0,0,0
25833 utm zone=33 ellps=GRS80 towgs84=0,0,0
25834 utm zone=34 ellps=GRS80 towgs84=0,0,0
25835 utm zone=35 ellps=GRS80 towgs84=0,0,0
25836 utm zone=36 ellps=GRS80 towgs84=0,0,0
25837 utm zone=37 ellps=GRS80 towgs84=0,0,0
25884 tmerc lat_0=0 lon_0=24 k=0.9996 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
25932 utm zone=32 south ellps=intl towgs84=-254.1,-5.36,-100.29
26191 lcc lat_1=33.3 lat_0=33.3 lon_0=-5.4 k_0=0.999625769 x_0=500000 y_0=300000 ellps=clrk80ign towgs84=31,146,47
26192 lcc lat_1=29.7 lat_0=29.7 lon_0=-5.4 k_0=0.999615596 x_0=500000 y_0=300000 ellps=clrk80ign towgs84=31,146,47
26194 lcc lat_1=26.1 lat_0=26.1 lon_0=-5.4 k_0=0.999616304 x_0=1200000 y_0=400000 ellps=clrk80ign towgs84=31,146,47
26195 lcc lat_1=22.5 lat_0=22.5 lon_0=-5.4 k_0=0.999616437 x_0=1500000 y_0=400000 ellps=clrk80ign towgs84=31,146,47
26237 utm zone=37 ellps=bessel towgs84=639,405,60
26331 utm zone=31 a=6378249.145 rf=293.465 towgs84=-111.92,-87.85,114.5,1.875,0.202,0.219,0.032
26332 utm zone=32 a=6378249.145 rf=293.465 towgs84=-111.92,-87.85,114.5,1.875,0.202,0.219,0.032
26391 tmerc lat_0=4 lon_0=4.5 k=0.99975 x_0=230738.26 y_0=0 a=6378249.145 rf=293.465 towgs84=-111.92,-87.85,114.5,1.875,0.202,0.219,0.032
26392 tmerc lat_0=4 lon_0=8.5 k=0.99975 x_0=670553.98 y_0=0 a=6378249.145 rf=293.465 towgs84=-111.92,-87.85,114.5,1.875,0.202,0.219,0.032
26393 tmerc lat_0=4 lon_0=12.5 k=0.99975 x_0=1110369.7 y_0=0 a=6378249.145 rf=293.465 towgs84=-111.92,-87.85,114.5,1.875,0.202,0.219,0.032
26632 utm zone=32 ellps=clrk80ign towgs84=-80.7,-132.5,41.1
26692 utm zone=32 south ellps=clrk80ign towgs84=-80.7,-132.5,41.1
26701 utm zone=1 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26702 utm zone=2 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26703 utm zone=3 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26704 utm zone=4 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26705 utm zone=5 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26706 utm zone=6 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26707 utm zone=7 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26708 utm zone=8 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26709 utm zone=9 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26710 utm zone=10 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26711 utm zone=11 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26712 utm zone=12 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26713 utm zone=13 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26714 utm zone=14 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26715 utm zone=15 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26716 utm zone=16 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26717 utm zone=17 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26718 utm zone=18 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26719 utm zone=19 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26720 utm zone=20 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26721 utm zone=21 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26722 utm zone=22 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
26729 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26730 tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26731 omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=323.130102361111 gamma=323.130102361111 k=0.9999 x_0=5000000.001016 y_0=-5000000.001016 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26732 tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26733 tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26734 tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26735 tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26736 tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26737 tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=213360.426720853 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26738 tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26739 tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=182880.365760731 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26740 lcc lat_0=51 lon_0=-176 lat_1=53.8333333333333 lat_2=51.8333333333333 x_0=914401.828803657 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26741 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26742 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26743 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26744 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26745 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26746 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26748 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26749 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26750 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26751 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26752 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26753 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=39.7166666666667 lat_2=40.7833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26754 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26755 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26756 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=182880.365760731 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26757 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26758 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26759 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26760 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26766 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26767 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26768 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26769 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26770 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26771 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26772 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26773 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26774 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26775 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26776 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26777 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26778 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26779 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26780 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=36.7333333333333 lat_2=37.9333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26781 lcc lat_0=30.6666666666667 lon_0=-92.5 lat_1=31.1666666666667 lat_2=32.6666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26782 lcc lat_0=28.6666666666667 lon_0=-91.3333333333333 lat_1=29.3 lat_2=30.7 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26783 tmerc lat_0=43.8333333333333 lon_0=-68.5 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26784 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26785 lcc lat_0=37.8333333333333 lon_0=-77 lat_1=38.3 lat_2=39.45 x_0=243840.487680975 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26786 lcc lat_0=41 lon_0=-71.5 lat_1=41.7166666666667 lat_2=42.6833333333333 x_0=182880.365760731 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26787 lcc lat_0=41 lon_0=-70.5 lat_1=41.2833333333333 lat_2=41.4833333333333 x_0=60960.1219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26788 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=609601.219202438 y_0=0 datum=NAD27 units=us-ft
26789 lcc lat_0=43.3166666666667 lon_0=-84.3333333333333 lat_1=44.1833333333333 lat_2=45.7 x_0=609601.219202438 y_0=0 datum=NAD27 units=us-ft
26790 lcc lat_0=41.5 lon_0=-84.3333333333333 lat_1=42.1 lat_2=43.6666666666667 x_0=609601.219202438 y_0=0 datum=NAD27 units=us-ft
26791 lcc lat_0=46.5 lon_0=-93.1 lat_1=47.0333333333333 lat_2=48.6333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26792 lcc lat_0=45 lon_0=-94.25 lat_1=45.6166666666667 lat_2=47.05 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26793 lcc lat_0=43 lon_0=-94 lat_1=43.7833333333333 lat_2=45.2166666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26794 tmerc lat_0=29.6666666666667 lon_0=-88.8333333333333 k=0.99996 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26795 tmerc lat_0=30.5 lon_0=-90.3333333333333 k=0.999941177 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26796 tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26797 tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26798 tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26799 lcc lat_0=34.1333333333333 lon_0=-118.333333333333 lat_1=34.4166666666667 lat_2=33.8666666666667 x_0=1276106.4505969 y_0=1268253.00685801 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
26847 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
26848 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
26849 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
26850 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
26851 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
26852 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
26853 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
26854 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
26855 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
26856 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
26857 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
26858 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
26859 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
26860 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
26861 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
26862 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
26863 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
26864 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
26865 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
26866 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
26867 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=0,0,0
26868 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
26869 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
26870 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
26891 tmerc lat_0=0 lon_0=-82.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
26892 tmerc lat_0=0 lon_0=-81 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
26893 tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
26894 tmerc lat_0=0 lon_0=-87 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
26895 tmerc lat_0=0 lon_0=-90 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
26896 tmerc lat_0=0 lon_0=-93 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
26897 tmerc lat_0=0 lon_0=-96 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
26898 tmerc lat_0=0 lon_0=-53 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
26899 tmerc lat_0=0 lon_0=-56 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.02579,0.00965,0.01166,0
26901 utm zone=1 ellps=GRS80 towgs84=0,0,0
26902 utm zone=2 ellps=GRS80 towgs84=0,0,0
26903 utm zone=3 ellps=GRS80 towgs84=0,0,0
26904 utm zone=4 ellps=GRS80 towgs84=0,0,0
26905 utm zone=5 ellps=GRS80 towgs84=0,0,0
26906 utm zone=6 ellps=GRS80 towgs84=0,0,0
26907 utm zone=7 ellps=GRS80 towgs84=0,0,0
26908 utm zone=8 ellps=GRS80 towgs84=0,0,0
26909 utm zone=9 ellps=GRS80 towgs84=0,0,0
26910 utm zone=10 ellps=GRS80 towgs84=0,0,0
26911 utm zone=11 ellps=GRS80 towgs84=0,0,0
26912 utm zone=12 ellps=GRS80 towgs84=0,0,0
26913 utm zone=13 ellps=GRS80 towgs84=0,0,0
26914 utm zone=14 ellps=GRS80 towgs84=0,0,0
26915 utm zone=15 ellps=GRS80 towgs84=0,0,0
26916 utm zone=16 ellps=GRS80 towgs84=0,0,0
26917 utm zone=17 ellps=GRS80 towgs84=0,0,0
26918 utm zone=18 ellps=GRS80 towgs84=0,0,0
26919 utm zone=19 ellps=GRS80 towgs84=0,0,0
26920 utm zone=20 ellps=GRS80 towgs84=0,0,0
26921 utm zone=21 ellps=GRS80 towgs84=0,0,0
26922 utm zone=22 ellps=GRS80 towgs84=0,0,0
26923 utm zone=23 ellps=GRS80 towgs84=0,0,0
26929 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
26930 tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
26931 omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=323.130102361111 gamma=323.130102361111 k=0.9999 x_0=5000000 y_0=-5000000 ellps=GRS80 towgs84=0,0,0
26932 tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
26933 tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
26934 tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
26935 tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
26936 tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
26937 tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
26938 tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
26939 tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
26940 lcc lat_0=51 lon_0=-176 lat_1=53.8333333333333 lat_2=51.8333333333333 x_0=1000000 y_0=0 ellps=GRS80 towgs84=0,0,0
26941 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=0,0,0
26942 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=0,0,0
26943 lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=0,0,0
26944 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=0,0,0
26945 lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=0,0,0
26946 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=0,0,0
26948 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 towgs84=0,0,0
26949 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 towgs84=0,0,0
26950 tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 y_0=0 ellps=GRS80 towgs84=0,0,0
26951 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=400000 y_0=0 ellps=GRS80 towgs84=0,0,0
26952 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=400000 y_0=400000 ellps=GRS80 towgs84=0,0,0
26953 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 towgs84=0,0,0
26954 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 towgs84=0,0,0
26955 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 towgs84=0,0,0
26956 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.6096 y_0=152400.3048 ellps=GRS80 towgs84=0,0,0
26957 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
26958 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
26959 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
26960 lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
26961 tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966667 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
26962 tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966667 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
26963 tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
26964 tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
26965 tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
26966 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
26967 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0 ellps=GRS80 towgs84=0,0,0
26968 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
26969 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
26970 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000 y_0=0 ellps=GRS80 towgs84=0,0,0
26971 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 towgs84=0,0,0
26972 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=700000 y_0=0 ellps=GRS80 towgs84=0,0,0
26973 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=100000 y_0=250000 ellps=GRS80 towgs84=0,0,0
26974 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=250000 ellps=GRS80 towgs84=0,0,0
26975 lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
26976 lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
26977 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=400000 y_0=0 ellps=GRS80 towgs84=0,0,0
26978 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=400000 y_0=400000 ellps=GRS80 towgs84=0,0,0
26980 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000 y_0=500000 ellps=GRS80 towgs84=0,0,0
26981 lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=1000000 y_0=0 ellps=GRS80 towgs84=0,0,0
26982 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=1000000 y_0=0 ellps=GRS80 towgs84=0,0,0
26983 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 towgs84=0,0,0
26984 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 y_0=0 ellps=GRS80 towgs84=0,0,0
26985 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=400000 y_0=0 ellps=GRS80 towgs84=0,0,0
26986 lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000 y_0=750000 ellps=GRS80 towgs84=0,0,0
26987 lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
26988 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=8000000 y_0=0 ellps=GRS80 towgs84=0,0,0
26989 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=6000000 y_0=0 ellps=GRS80 towgs84=0,0,0
26990 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=4000000 y_0=0 ellps=GRS80 towgs84=0,0,0
26991 lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000 y_0=100000 ellps=GRS80 towgs84=0,0,0
26992 lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000 y_0=100000 ellps=GRS80 towgs84=0,0,0
26993 lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000 y_0=100000 ellps=GRS80 towgs84=0,0,0
26994 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 towgs84=0,0,0
26995 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0 ellps=GRS80 towgs84=0,0,0
26996 tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=250000 y_0=0 ellps=GRS80 towgs84=0,0,0
26997 tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
26998 tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=850000 y_0=0 ellps=GRS80 towgs84=0,0,0
27039 utm zone=39 a=6378249.145 rf=293.465 towgs84=-253.4392,-148.452,386.5267,0.15605,0.43,-0.1013,-0.0424
27040 utm zone=40 a=6378249.145 rf=293.465 towgs84=-253.4392,-148.452,386.5267,0.15605,0.43,-0.1013,-0.0424
27120 utm zone=20 ellps=intl towgs84=-2,374,172
27200 nzmg lat_0=-41 lon_0=173 x_0=2510000 y_0=6023150 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27205 tmerc lat_0=-36.8798652777778 lon_0=174.764339361111 k=0.9999 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27206 tmerc lat_0=-37.7612498055556 lon_0=176.46619725 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27207 tmerc lat_0=-38.6247027777778 lon_0=177.885636277778 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27208 tmerc lat_0=-39.6509293055556 lon_0=176.673680527778 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27209 tmerc lat_0=-39.1357583055556 lon_0=174.22801175 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27210 tmerc lat_0=-39.5124703888889 lon_0=175.640036805556 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27211 tmerc lat_0=-40.2419471388889 lon_0=175.488099611111 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27212 tmerc lat_0=-40.9255326388889 lon_0=175.647349666667 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27213 tmerc lat_0=-41.3013196388889 lon_0=174.776623111111 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27214 tmerc lat_0=-40.7147590555556 lon_0=172.6720465 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27215 tmerc lat_0=-41.2745447222222 lon_0=173.299316805556 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27216 tmerc lat_0=-41.2899115277778 lon_0=172.109028194444 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27217 tmerc lat_0=-41.8108028611111 lon_0=171.581260055556 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27218 tmerc lat_0=-42.3336942777778 lon_0=171.549771305556 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27219 tmerc lat_0=-42.6891165833333 lon_0=173.010133388889 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27220 tmerc lat_0=-41.5444866666667 lon_0=173.802074111111 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27221 tmerc lat_0=-42.8863223611111 lon_0=170.9799935 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27222 tmerc lat_0=-43.1101281388889 lon_0=170.260925833333 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27223 tmerc lat_0=-43.9778028888889 lon_0=168.606267 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27224 tmerc lat_0=-43.5906375833333 lon_0=172.727193583333 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27225 tmerc lat_0=-43.7487115555556 lon_0=171.360748472222 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27226 tmerc lat_0=-44.4022203611111 lon_0=171.057250833333 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27227 tmerc lat_0=-44.7352679722222 lon_0=169.467755083333 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27228 tmerc lat_0=-45.1329025833333 lon_0=168.398641194444 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27229 tmerc lat_0=-45.5637261666667 lon_0=167.738861777778 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27230 tmerc lat_0=-45.8161966111111 lon_0=170.628595166667 k=1 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27231 tmerc lat_0=-45.8615133611111 lon_0=170.282589111111 k=0.99996 x_0=300000 y_0=700000 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27232 tmerc lat_0=-46.6000096111111 lon_0=168.342872 k=1 x_0=300002.66 y_0=699999.58 ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27258 utm zone=58 south ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27259 utm zone=59 south ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27260 utm zone=60 south ellps=intl nadgrids=nzgd2kgrid0005.gsb towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27291 tmerc lat_0=-39 lon_0=175.5 k=1 x_0=274319.524384809 y_0=365759.365846412 ellps=intl nadgrids=nzgd2kgrid0005.gsb to_meter=0.914398414616029 towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27292 tmerc lat_0=-44 lon_0=171.5 k=1 x_0=457199.207308015 y_0=457199.207308015 ellps=intl nadgrids=nzgd2kgrid0005.gsb to_meter=0.914398414616029 towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27391 tmerc lat_0=58 lon_0=-4.66666666666667 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
27392 tmerc lat_0=58 lon_0=-2.33333333333333 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
27393 tmerc lat_0=58 lon_0=0 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
27394 tmerc lat_0=58 lon_0=2.5 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
27395 tmerc lat_0=58 lon_0=6.16666666666667 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
27396 tmerc lat_0=58 lon_0=10.1666666666667 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
27397 tmerc lat_0=58 lon_0=14.1666666666667 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
27398 tmerc lat_0=58 lon_0=18.3333333333333 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
27429 utm zone=29 ellps=intl towgs84=-230.994,102.591,25.199,0.633,-0.239,0.9,1.95
27493 tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=180.598 y_0=-86.99 ellps=intl towgs84=-230.994,102.591,25.199,0.633,-0.239,0.9,1.95
27500 lcc lat_1=49.5 lat_0=49.5 lon_0=5.4 k_0=0.99950908 x_0=500000 y_0=300000 a=6376523 rf=308.64 pm=2.33720833333333
27561 lcc lat_1=49.5 lat_0=49.5 lon_0=0 k_0=0.999877341 x_0=600000 y_0=200000 ellps=clrk80ign pm=paris towgs84=-168,-60,320
27562 lcc lat_1=46.8 lat_0=46.8 lon_0=0 k_0=0.99987742 x_0=600000 y_0=200000 ellps=clrk80ign pm=paris towgs84=-168,-60,320
27563 lcc lat_1=44.1 lat_0=44.1 lon_0=0 k_0=0.999877499 x_0=600000 y_0=200000 ellps=clrk80ign pm=paris towgs84=-168,-60,320
27564 lcc lat_1=42.1649999999998 lat_0=42.1649999999998 lon_0=0 k_0=0.99994471 x_0=234.358 y_0=185861.369 ellps=clrk80ign pm=paris towgs84=-168,-60,320
27571 lcc lat_1=49.5 lat_0=49.5 lon_0=0 k_0=0.999877341 x_0=600000 y_0=1200000 ellps=clrk80ign pm=paris towgs84=-168,-60,320
27572 lcc lat_1=46.8 lat_0=46.8 lon_0=0 k_0=0.99987742 x_0=600000 y_0=2200000 ellps=clrk80ign pm=paris towgs84=-168,-60,320
27573 lcc lat_1=44.1 lat_0=44.1 lon_0=0 k_0=0.999877499 x_0=600000 y_0=3200000 ellps=clrk80ign pm=paris towgs84=-168,-60,320
27574 lcc lat_1=42.1649999999998 lat_0=42.1649999999998 lon_0=0 k_0=0.99994471 x_0=234.358 y_0=4185861.369 ellps=clrk80ign pm=paris towgs84=-168,-60,320
27700 tmerc lat_0=49 lon_0=-2 k=0.9996012717 x_0=400000 y_0=-100000 ellps=airy nadgrids=OSTN15_NTv2_OSGBtoETRS.gsb towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
28191 cass lat_0=31.7340969444444 lon_0=35.2120805555556 x_0=170251.555 y_0=126867.909 a=6378300.789 b=6356566.435 towgs84=-219.247,-73.802,269.529
28192 tmerc lat_0=31.7340969444444 lon_0=35.2120805555556 k=1 x_0=170251.555 y_0=1126867.909 a=6378300.789 b=6356566.435 towgs84=-219.247,-73.802,269.529
28193 cass lat_0=31.7340969444444 lon_0=35.2120805555556 x_0=170251.555 y_0=1126867.909 a=6378300.789 b=6356566.435 towgs84=-219.247,-73.802,269.529
28232 utm zone=32 south ellps=clrk80ign towgs84=-178.3,-316.7,-131.5,5.278,6.077,10.979,19.166
28348 utm zone=48 south ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
28349 utm zone=49 south ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
28350 utm zone=50 south ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
28351 utm zone=51 south ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
28352 utm zone=52 south ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
28353 utm zone=53 south ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
28354 utm zone=54 south ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
28355 utm zone=55 south ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
28356 utm zone=56 south ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
28357 utm zone=57 south ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
28358 utm zone=58 south ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
28404 tmerc lat_0=0 lon_0=21 k=1 x_0=4500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28405 tmerc lat_0=0 lon_0=27 k=1 x_0=5500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28406 tmerc lat_0=0 lon_0=33 k=1 x_0=6500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28407 tmerc lat_0=0 lon_0=39 k=1 x_0=7500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28408 tmerc lat_0=0 lon_0=45 k=1 x_0=8500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28409 tmerc lat_0=0 lon_0=51 k=1 x_0=9500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28410 tmerc lat_0=0 lon_0=57 k=1 x_0=10500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28411 tmerc lat_0=0 lon_0=63 k=1 x_0=11500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28412 tmerc lat_0=0 lon_0=69 k=1 x_0=12500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28413 tmerc lat_0=0 lon_0=75 k=1 x_0=13500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28414 tmerc lat_0=0 lon_0=81 k=1 x_0=14500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28415 tmerc lat_0=0 lon_0=87 k=1 x_0=15500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28416 tmerc lat_0=0 lon_0=93 k=1 x_0=16500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28417 tmerc lat_0=0 lon_0=99 k=1 x_0=17500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28418 tmerc lat_0=0 lon_0=105 k=1 x_0=18500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28419 tmerc lat_0=0 lon_0=111 k=1 x_0=19500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28420 tmerc lat_0=0 lon_0=117 k=1 x_0=20500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28421 tmerc lat_0=0 lon_0=123 k=1 x_0=21500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28422 tmerc lat_0=0 lon_0=129 k=1 x_0=22500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28423 tmerc lat_0=0 lon_0=135 k=1 x_0=23500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28424 tmerc lat_0=0 lon_0=141 k=1 x_0=24500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28425 tmerc lat_0=0 lon_0=147 k=1 x_0=25500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28426 tmerc lat_0=0 lon_0=153 k=1 x_0=26500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28427 tmerc lat_0=0 lon_0=159 k=1 x_0=27500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28428 tmerc lat_0=0 lon_0=165 k=1 x_0=28500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28429 tmerc lat_0=0 lon_0=171 k=1 x_0=29500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28430 tmerc lat_0=0 lon_0=177 k=1 x_0=30500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28431 tmerc lat_0=0 lon_0=-177 k=1 x_0=31500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28432 tmerc lat_0=0 lon_0=-171 k=1 x_0=32500000 y_0=0 ellps=krass towgs84=43.822,-108.842,-119.585,1.455,-0.761,0.737,0.549
28600 tmerc lat_0=24.45 lon_0=51.2166666666667 k=0.99999 x_0=200000 y_0=300000 ellps=intl towgs84=-128.16,-282.42,21.93
28991 sterea lat_0=52.1561605555556 lon_0=5.38763888888889 k=0.9999079 x_0=0 y_0=0 ellps=bessel towgs84=565.7381,50.4018,465.2904,-0.395026,0.330772,-1.876073,4.07244
28992 sterea lat_0=52.1561605555556 lon_0=5.38763888888889 k=0.9999079 x_0=155000 y_0=463000 ellps=bessel towgs84=565.7381,50.4018,465.2904,-0.395026,0.330772,-1.876073,4.07244
29101 poly lat_0=0 lon_0=-54 x_0=5000000 y_0=10000000 ellps=aust_SA towgs84=-59,-11,-52
29168 utm zone=18 ellps=aust_SA towgs84=-59,-11,-52
29169 utm zone=19 ellps=aust_SA towgs84=-59,-11,-52
29170 utm zone=20 ellps=aust_SA towgs84=-59,-11,-52
29171 utm zone=21 ellps=aust_SA towgs84=-59,-11,-52
29172 utm zone=22 ellps=aust_SA towgs84=-59,-11,-52
29187 utm zone=17 south ellps=aust_SA towgs84=-59,-11,-52
29188 utm zone=18 south ellps=aust_SA towgs84=-59,-11,-52
29189 utm zone=19 south ellps=aust_SA towgs84=-59,-11,-52
29190 utm zone=20 south ellps=aust_SA towgs84=-59,-11,-52
29191 utm zone=21 south ellps=aust_SA towgs84=-59,-11,-52
29192 utm zone=22 south ellps=aust_SA towgs84=-59,-11,-52
29193 utm zone=23 south ellps=aust_SA towgs84=-59,-11,-52
29194 utm zone=24 south ellps=aust_SA towgs84=-59,-11,-52
29195 utm zone=25 south ellps=aust_SA towgs84=-59,-11,-52
29220 utm zone=20 south ellps=intl towgs84=-355,21,72
29221 utm zone=21 south ellps=intl towgs84=-355,21,72
29333 utm zone=33 south ellps=bess_nam towgs84=616,97,-251
29371 tmerc axis=wsu lat_0=-22 lon_0=11 k=1 x_0=0 y_0=0 ellps=bess_nam to_meter=1.0000135965 towgs84=616,97,-251
29373 tmerc axis=wsu lat_0=-22 lon_0=13 k=1 x_0=0 y_0=0 ellps=bess_nam to_meter=1.0000135965 towgs84=616,97,-251
29375 tmerc axis=wsu lat_0=-22 lon_0=15 k=1 x_0=0 y_0=0 ellps=bess_nam to_meter=1.0000135965 towgs84=616,97,-251
29377 tmerc axis=wsu lat_0=-22 lon_0=17 k=1 x_0=0 y_0=0 ellps=bess_nam to_meter=1.0000135965 towgs84=616,97,-251
29379 tmerc axis=wsu lat_0=-22 lon_0=19 k=1 x_0=0 y_0=0 ellps=bess_nam to_meter=1.0000135965 towgs84=616,97,-251
29381 tmerc axis=wsu lat_0=-22 lon_0=21 k=1 x_0=0 y_0=0 ellps=bess_nam to_meter=1.0000135965 towgs84=616,97,-251
29383 tmerc axis=wsu lat_0=-22 lon_0=23 k=1 x_0=0 y_0=0 ellps=bess_nam to_meter=1.0000135965 towgs84=616,97,-251
29385 tmerc axis=wsu lat_0=-22 lon_0=25 k=1 x_0=0 y_0=0 ellps=bess_nam to_meter=1.0000135965 towgs84=616,97,-251
29702 omerc lat_0=-18.9 lonc=44.1 alpha=18.9 gamma=18.9 k=0.9995 x_0=400000 y_0=800000 ellps=intl pm=paris towgs84=-198.383,-240.517,-107.909
29738 utm zone=38 south ellps=intl towgs84=-198.383,-240.517,-107.909
29739 utm zone=39 south ellps=intl towgs84=-198.383,-240.517,-107.909
29849 utm zone=49 ellps=evrstSS towgs84=-689.5937,623.84046,-65.93566,-0.02331,1.17094,-0.80054,5.88536
29850 utm zone=50 ellps=evrstSS towgs84=-689.5937,623.84046,-65.93566,-0.02331,1.17094,-0.80054,5.88536
29871 omerc lat_0=4 lonc=115 alpha=53.3158204722222 gamma=53.1301023611111 k=0.99984 x_0=590476.871463039 y_0=442857.65309436 ellps=evrstSS to_meter=20.1167651215526 towgs84=-689.5937,623.84046,-65.93566,-0.02331,1.17094,-0.80054,5.88536
29872 omerc lat_0=4 lonc=115 alpha=53.3158204722222 gamma=53.1301023611111 k=0.99984 x_0=590476.872743197 y_0=442857.654557398 ellps=evrstSS to_meter=0.304799471538676 towgs84=-689.5937,623.84046,-65.93566,-0.02331,1.17094,-0.80054,5.88536
29873 omerc lat_0=4 lonc=115 alpha=53.3158204722222 gamma=53.1301023611111 k=0.99984 x_0=590476.87 y_0=442857.65 ellps=evrstSS towgs84=-689.5937,623.84046,-65.93566,-0.02331,1.17094,-0.80054,5.88536
29874 omerc no_uoff lat_0=4 lonc=115 alpha=53.3158204722222 gamma=53.1301023611111 k=0.99984 x_0=2000000 y_0=5000000 ellps=evrstSS towgs84=-689.5937,623.84046,-65.93566,-0.02331,1.17094,-0.80054,5.88536
29901 tmerc lat_0=53.5 lon_0=-8 k=1 x_0=200000 y_0=250000 ellps=airy towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15
29902 tmerc lat_0=53.5 lon_0=-8 k=1.000035 x_0=200000 y_0=250000 a=6377340.189 rf=299.3249646 towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15
29903 tmerc lat_0=53.5 lon_0=-8 k=1.000035 x_0=200000 y_0=250000 a=6377340.189 rf=299.3249646 towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15
30161 tmerc lat_0=33 lon_0=129.5 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30162 tmerc lat_0=33 lon_0=131 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30163 tmerc lat_0=36 lon_0=132.166666666667 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30164 tmerc lat_0=33 lon_0=133.5 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30165 tmerc lat_0=36 lon_0=134.333333333333 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30166 tmerc lat_0=36 lon_0=136 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30167 tmerc lat_0=36 lon_0=137.166666666667 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30168 tmerc lat_0=36 lon_0=138.5 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30169 tmerc lat_0=36 lon_0=139.833333333333 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30170 tmerc lat_0=40 lon_0=140.833333333333 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30171 tmerc lat_0=44 lon_0=140.25 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30172 tmerc lat_0=44 lon_0=142.25 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30173 tmerc lat_0=44 lon_0=144.25 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30174 tmerc lat_0=26 lon_0=142 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30175 tmerc lat_0=26 lon_0=127.5 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30176 tmerc lat_0=26 lon_0=124 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30177 tmerc lat_0=26 lon_0=131 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30178 tmerc lat_0=20 lon_0=136 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30179 tmerc lat_0=26 lon_0=154 k=0.9999 x_0=0 y_0=0 ellps=bessel towgs84=-147,506,687
30200 cass lat_0=10.4416666666667 lon_0=-61.3333333333333 x_0=86501.46392052 y_0=65379.0134283 a=6378293.64520876 b=6356617.98767984 to_meter=0.201166195164 towgs84=-61.702,284.488,472.052
30339 utm zone=39 ellps=helmert
30340 utm zone=40 ellps=helmert
30491 lcc lat_1=36 lat_0=36 lon_0=2.7 k_0=0.999625544 x_0=500000 y_0=300000 ellps=clrk80ign towgs84=-73,-247,227
30492 lcc lat_1=33.3 lat_0=33.3 lon_0=2.7 k_0=0.999625769 x_0=500000 y_0=300000 ellps=clrk80ign towgs84=-73,-247,227
30493 lcc lat_1=36 lat_0=36 lon_0=2.7 k_0=0.999625544 x_0=500000 y_0=300000 ellps=clrk80ign
30494 lcc lat_1=33.3 lat_0=33.3 lon_0=2.7 k_0=0.999625769 x_0=500000 y_0=300000 ellps=clrk80ign
30729 utm zone=29 a=6378249.145 rf=293.465 towgs84=-209.3622,-87.8162,404.6198,0.0046,3.4784,0.5805,-1.4547
30730 utm zone=30 a=6378249.145 rf=293.465 towgs84=-209.3622,-87.8162,404.6198,0.0046,3.4784,0.5805,-1.4547
30731 utm zone=31 a=6378249.145 rf=293.465 towgs84=-209.3622,-87.8162,404.6198,0.0046,3.4784,0.5805,-1.4547
30732 utm zone=32 a=6378249.145 rf=293.465 towgs84=-209.3622,-87.8162,404.6198,0.0046,3.4784,0.5805,-1.4547
30791 lcc lat_1=36 lat_0=36 lon_0=2.7 k_0=0.999625544 x_0=500135 y_0=300090 a=6378249.145 rf=293.465 towgs84=-209.3622,-87.8162,404.6198,0.0046,3.4784,0.5805,-1.4547
30792 lcc lat_1=33.3 lat_0=33.3 lon_0=2.7 k_0=0.999625769 x_0=500135 y_0=300090 a=6378249.145 rf=293.465 towgs84=-209.3622,-87.8162,404.6198,0.0046,3.4784,0.5805,-1.4547
31028 utm zone=28 ellps=clrk80ign towgs84=-30,190,89
31121 utm zone=21 ellps=intl towgs84=-265,120,-358
31154 tmerc lat_0=0 lon_0=-54 k=0.9996 x_0=500000 y_0=0 ellps=intl towgs84=-265,120,-358
31170 tmerc lat_0=0 lon_0=-55.6833333333333 k=0.9996 x_0=500000 y_0=0 ellps=intl towgs84=-265,120,-358
31171 tmerc lat_0=0 lon_0=-55.6833333333333 k=0.9999 x_0=500000 y_0=0 ellps=intl towgs84=-265,120,-358
31251 tmerc lat_0=0 lon_0=28 k=1 x_0=0 y_0=-5000000 ellps=bessel pm=ferro towgs84=682,-203,480
31252 tmerc lat_0=0 lon_0=31 k=1 x_0=0 y_0=-5000000 ellps=bessel pm=ferro towgs84=682,-203,480
31253 tmerc lat_0=0 lon_0=34 k=1 x_0=0 y_0=-5000000 ellps=bessel pm=ferro towgs84=682,-203,480
31254 tmerc lat_0=0 lon_0=10.3333333333333 k=1 x_0=0 y_0=-5000000 ellps=bessel towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887
31255 tmerc lat_0=0 lon_0=13.3333333333333 k=1 x_0=0 y_0=-5000000 ellps=bessel towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887
31256 tmerc lat_0=0 lon_0=16.3333333333333 k=1 x_0=0 y_0=-5000000 ellps=bessel towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887
31257 tmerc lat_0=0 lon_0=10.3333333333333 k=1 x_0=150000 y_0=-5000000 ellps=bessel towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887
31258 tmerc lat_0=0 lon_0=13.3333333333333 k=1 x_0=450000 y_0=-5000000 ellps=bessel towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887
31259 tmerc lat_0=0 lon_0=16.3333333333333 k=1 x_0=750000 y_0=-5000000 ellps=bessel towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887
31281 tmerc lat_0=0 lon_0=28 k=1 x_0=0 y_0=0 ellps=bessel pm=ferro towgs84=682,-203,480
31282 tmerc lat_0=0 lon_0=31 k=1 x_0=0 y_0=0 ellps=bessel pm=ferro towgs84=682,-203,480
31283 tmerc lat_0=0 lon_0=34 k=1 x_0=0 y_0=0 ellps=bessel pm=ferro towgs84=682,-203,480
31284 tmerc lat_0=0 lon_0=10.3333333333333 k=1 x_0=150000 y_0=0 ellps=bessel towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887
31285 tmerc lat_0=0 lon_0=13.3333333333333 k=1 x_0=450000 y_0=0 ellps=bessel towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887
31286 tmerc lat_0=0 lon_0=16.3333333333333 k=1 x_0=750000 y_0=0 ellps=bessel towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887
31287 lcc lat_0=47.5 lon_0=13.3333333333333 lat_1=49 lat_2=46 x_0=400000 y_0=400000 ellps=bessel towgs84=601.705,84.263,485.227,4.7354,1.3145,5.393,-2.3887
31288 tmerc lat_0=0 lon_0=28 k=1 x_0=150000 y_0=0 ellps=bessel pm=ferro towgs84=682,-203,480
31289 tmerc lat_0=0 lon_0=31 k=1 x_0=450000 y_0=0 ellps=bessel pm=ferro towgs84=682,-203,480
31290 tmerc lat_0=0 lon_0=34 k=1 x_0=750000 y_0=0 ellps=bessel pm=ferro towgs84=682,-203,480
31300 lcc lat_0=90 lon_0=4.35693972222222 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=150000.01256 y_0=5400088.4378 ellps=intl towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747
31370 lcc lat_0=90 lon_0=4.36748666666667 lat_1=51.1666672333333 lat_2=49.8333339 x_0=150000.013 y_0=5400088.438 ellps=intl towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747
31466 tmerc lat_0=0 lon_0=6 k=1 x_0=2500000 y_0=0 ellps=bessel nadgrids=BETA2007.gsb towgs84=597.1,71.4,412.1,0.894,0.068,-1.563,7.58
31467 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=bessel nadgrids=BETA2007.gsb towgs84=597.1,71.4,412.1,0.894,0.068,-1.563,7.58
31468 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel nadgrids=BETA2007.gsb towgs84=597.1,71.4,412.1,0.894,0.068,-1.563,7.58
31469 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=bessel nadgrids=BETA2007.gsb towgs84=597.1,71.4,412.1,0.894,0.068,-1.563,7.58
31491 tmerc lat_0=0 lon_0=3 k=1 x_0=1500000 y_0=0 ellps=bessel towgs84=597.1,71.4,412.1,0.894,0.068,-1.563,7.58
31492 tmerc lat_0=0 lon_0=6 k=1 x_0=2500000 y_0=0 ellps=bessel towgs84=597.1,71.4,412.1,0.894,0.068,-1.563,7.58
31493 tmerc lat_0=0 lon_0=9 k=1 x_0=3500000 y_0=0 ellps=bessel towgs84=597.1,71.4,412.1,0.894,0.068,-1.563,7.58
31494 tmerc lat_0=0 lon_0=12 k=1 x_0=4500000 y_0=0 ellps=bessel towgs84=597.1,71.4,412.1,0.894,0.068,-1.563,7.58
31495 tmerc lat_0=0 lon_0=15 k=1 x_0=5500000 y_0=0 ellps=bessel towgs84=597.1,71.4,412.1,0.894,0.068,-1.563,7.58
31528 utm zone=28 ellps=clrk80ign towgs84=-23,259,-9
31529 utm zone=29 ellps=clrk80ign towgs84=-23,259,-9
31600 sterea lat_0=45.9 lon_0=25.3924658888889 k=0.9996667 x_0=500000 y_0=500000 ellps=intl towgs84=103.25,-100.4,-307.19
31838 utm zone=38 ellps=WGS84 towgs84=-3.2,-5.7,2.8
31839 utm zone=39 ellps=WGS84 towgs84=-3.2,-5.7,2.8
31901 tmerc lat_0=0 lon_0=48 k=1 x_0=500000 y_0=0 ellps=GRS80 towgs84=226.702,-193.337,-35.371,-2.229,-4.391,9.238,0.9798
31965 utm zone=11 ellps=GRS80 towgs84=0,0,0
31966 utm zone=12 ellps=GRS80 towgs84=0,0,0
31967 utm zone=13 ellps=GRS80 towgs84=0,0,0
31968 utm zone=14 ellps=GRS80 towgs84=0,0,0
31969 utm zone=15 ellps=GRS80 towgs84=0,0,0
31970 utm zone=16 ellps=GRS80 towgs84=0,0,0
31971 utm zone=17 ellps=GRS80 towgs84=0,0,0
31972 utm zone=18 ellps=GRS80 towgs84=0,0,0
31973 utm zone=19 ellps=GRS80 towgs84=0,0,0
31974 utm zone=20 ellps=GRS80 towgs84=0,0,0
31975 utm zone=21 ellps=GRS80 towgs84=0,0,0
31976 utm zone=22 ellps=GRS80 towgs84=0,0,0
31977 utm zone=17 south ellps=GRS80 towgs84=0,0,0
31978 utm zone=18 south ellps=GRS80 towgs84=0,0,0
31979 utm zone=19 south ellps=GRS80 towgs84=0,0,0
31980 utm zone=20 south ellps=GRS80 towgs84=0,0,0
31981 utm zone=21 south ellps=GRS80 towgs84=0,0,0
31982 utm zone=22 south ellps=GRS80 towgs84=0,0,0
31983 utm zone=23 south ellps=GRS80 towgs84=0,0,0
31984 utm zone=24 south ellps=GRS80 towgs84=0,0,0
31985 utm zone=25 south ellps=GRS80 towgs84=0,0,0
31986 utm zone=17 ellps=GRS80 towgs84=0,0,0
31987 utm zone=18 ellps=GRS80 towgs84=0,0,0
31988 utm zone=19 ellps=GRS80 towgs84=0,0,0
31989 utm zone=20 ellps=GRS80 towgs84=0,0,0
31990 utm zone=21 ellps=GRS80 towgs84=0,0,0
31991 utm zone=22 ellps=GRS80 towgs84=0,0,0
31992 utm zone=17 south ellps=GRS80 towgs84=0,0,0
31993 utm zone=18 south ellps=GRS80 towgs84=0,0,0
31994 utm zone=19 south ellps=GRS80 towgs84=0,0,0
31995 utm zone=20 south ellps=GRS80 towgs84=0,0,0
31996 utm zone=21 south ellps=GRS80 towgs84=0,0,0
31997 utm zone=22 south ellps=GRS80 towgs84=0,0,0
31998 utm zone=23 south ellps=GRS80 towgs84=0,0,0
31999 utm zone=24 south ellps=GRS80 towgs84=0,0,0
32000 utm zone=25 south ellps=GRS80 towgs84=0,0,0
32001 lcc lat_0=47 lon_0=-109.5 lat_1=48.7166666666667 lat_2=47.85 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32002 lcc lat_0=45.8333333333333 lon_0=-109.5 lat_1=47.8833333333333 lat_2=46.45 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32003 lcc lat_0=44 lon_0=-109.5 lat_1=46.4 lat_2=44.8666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32005 lcc lat_0=41.3333333333333 lon_0=-100 lat_1=41.85 lat_2=42.8166666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32006 lcc lat_0=39.6666666666667 lon_0=-99.5 lat_1=40.2833333333333 lat_2=41.7166666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32007 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32008 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32009 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32010 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32011 tmerc lat_0=38.8333333333333 lon_0=-74.6666666666667 k=0.999975 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32012 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32013 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32014 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32015 tmerc lat_0=40 lon_0=-74.3333333333333 k=0.999966667 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32016 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32017 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32019 lcc lat_0=33.75 lon_0=-79 lat_1=34.3333333333333 lat_2=36.1666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32020 lcc lat_0=47 lon_0=-100.5 lat_1=47.4333333333333 lat_2=48.7333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32021 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=46.1833333333333 lat_2=47.4833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32022 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=40.4333333333333 lat_2=41.7 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32023 lcc lat_0=38 lon_0=-82.5 lat_1=38.7333333333333 lat_2=40.0333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32024 lcc lat_0=35 lon_0=-98 lat_1=35.5666666666667 lat_2=36.7666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32025 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=33.9333333333333 lat_2=35.2333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32026 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=44.3333333333333 lat_2=46 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32027 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=42.3333333333333 lat_2=44 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32028 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=40.8833333333333 lat_2=41.95 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32030 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.9999938 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32031 lcc lat_0=33 lon_0=-81 lat_1=33.7666666666667 lat_2=34.9666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32033 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=32.3333333333333 lat_2=33.6666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32034 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=44.4166666666667 lat_2=45.6833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32035 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=42.8333333333333 lat_2=44.4 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32037 lcc lat_0=34 lon_0=-101.5 lat_1=34.65 lat_2=36.1833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32038 lcc lat_0=31.6666666666667 lon_0=-97.5 lat_1=32.1333333333333 lat_2=33.9666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32039 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=30.1166666666667 lat_2=31.8833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32040 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=28.3833333333333 lat_2=30.2833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32041 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=26.1666666666667 lat_2=27.8333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32042 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32043 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32044 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32045 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32046 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=38.0333333333333 lat_2=39.2 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32047 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=36.7666666666667 lat_2=37.9666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32048 lcc lat_0=47 lon_0=-120.833333333333 lat_1=47.5 lat_2=48.7333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32049 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=45.8333333333333 lat_2=47.3333333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32050 lcc lat_0=38.5 lon_0=-79.5 lat_1=39 lat_2=40.25 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32051 lcc lat_0=37 lon_0=-81 lat_1=37.4833333333333 lat_2=38.8833333333333 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32052 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=45.5666666666667 lat_2=46.7666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32053 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=44.25 lat_2=45.5 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32054 lcc lat_0=42 lon_0=-90 lat_1=42.7333333333333 lat_2=44.0666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32055 tmerc lat_0=40.6666666666667 lon_0=-105.166666666667 k=0.999941177 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32056 tmerc lat_0=40.6666666666667 lon_0=-107.333333333333 k=0.999941177 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32057 tmerc lat_0=40.6666666666667 lon_0=-108.75 k=0.999941177 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32058 tmerc lat_0=40.6666666666667 lon_0=-110.083333333333 k=0.999941177 x_0=152400.30480061 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32059 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.0333333333333 lat_2=18.4333333333333 x_0=152400.30480061 y_0=0 datum=NAD27 units=us-ft
32060 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.0333333333333 lat_2=18.4333333333333 x_0=152400.30480061 y_0=30480.0609601219 datum=NAD27 units=us-ft
32064 tmerc lat_0=0 lon_0=-99 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32065 tmerc lat_0=0 lon_0=-93 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32066 tmerc lat_0=0 lon_0=-87 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32067 tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=500000.001016002 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32081 tmerc lat_0=0 lon_0=-53 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
32082 tmerc lat_0=0 lon_0=-56 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
32083 tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
32084 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
32085 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
32086 tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
32098 lcc lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb towgs84=-8,160,176
32099 lcc lat_0=25.6666666666667 lon_0=-91.3333333333333 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=609601.219202438 y_0=0 ellps=clrk66 nadgrids=NTv2_0.gsb units=us-ft towgs84=-8,160,176
32100 lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
32104 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
32107 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000 ellps=GRS80 towgs84=0,0,0
32108 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000 ellps=GRS80 towgs84=0,0,0
32109 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000 ellps=GRS80 towgs84=0,0,0
32110 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 y_0=0 ellps=GRS80 towgs84=0,0,0
32111 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
32112 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 y_0=0 ellps=GRS80 towgs84=0,0,0
32113 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
32114 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000 y_0=0 ellps=GRS80 towgs84=0,0,0
32115 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 towgs84=0,0,0
32116 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0 ellps=GRS80 towgs84=0,0,0
32117 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 y_0=0 ellps=GRS80 towgs84=0,0,0
32118 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 y_0=0 ellps=GRS80 towgs84=0,0,0
32119 lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.22 y_0=0 ellps=GRS80 towgs84=0,0,0
32120 lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
32121 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
32122 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
32123 lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
32124 lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
32125 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
32126 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 y_0=0 ellps=GRS80 towgs84=0,0,0
32127 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 y_0=0 ellps=GRS80 towgs84=0,0,0
32128 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
32129 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
32130 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0 ellps=GRS80 towgs84=0,0,0
32133 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 y_0=0 ellps=GRS80 towgs84=0,0,0
32134 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
32135 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
32136 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
32137 lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
32138 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000 ellps=GRS80 towgs84=0,0,0
32139 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=700000 y_0=3000000 ellps=GRS80 towgs84=0,0,0
32140 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=4000000 ellps=GRS80 towgs84=0,0,0
32141 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000 ellps=GRS80 towgs84=0,0,0
32142 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
32143 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000 y_0=2000000 ellps=GRS80 towgs84=0,0,0
32144 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000 y_0=3000000 ellps=GRS80 towgs84=0,0,0
32145 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
32146 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000 y_0=2000000 ellps=GRS80 towgs84=0,0,0
32147 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000 y_0=1000000 ellps=GRS80 towgs84=0,0,0
32148 lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
32149 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
32150 lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
32151 lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
32152 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
32153 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
32154 lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
32155 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0 ellps=GRS80 towgs84=0,0,0
32156 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80 towgs84=0,0,0
32157 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 towgs84=0,0,0
32158 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000 ellps=GRS80 towgs84=0,0,0
32159 lcc lat_0=41 lon_0=-107.5 lat_1=41 lat_2=45 x_0=500000 y_0=200000 ellps=GRS80 towgs84=0,0,0
32161 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000 ellps=GRS80 towgs84=0,0,0
32164 tmerc lat_0=0 lon_0=-99 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
32165 tmerc lat_0=0 lon_0=-93 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
32166 tmerc lat_0=0 lon_0=-87 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
32167 tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=500000.001016002 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
32181 tmerc lat_0=0 lon_0=-53 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=0,0,0
32182 tmerc lat_0=0 lon_0=-56 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=0,0,0
32183 tmerc lat_0=0 lon_0=-58.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=0,0,0
32184 tmerc lat_0=0 lon_0=-61.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=0,0,0
32185 tmerc lat_0=0 lon_0=-64.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=0,0,0
32186 tmerc lat_0=0 lon_0=-67.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=0,0,0
32187 tmerc lat_0=0 lon_0=-70.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=0,0,0
32188 tmerc lat_0=0 lon_0=-73.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=0,0,0
32189 tmerc lat_0=0 lon_0=-76.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=0,0,0
32190 tmerc lat_0=0 lon_0=-79.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=0,0,0
32191 tmerc lat_0=0 lon_0=-82.5 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=0,0,0
32192 tmerc lat_0=0 lon_0=-81 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=0,0,0
32193 tmerc lat_0=0 lon_0=-84 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=0,0,0
32194 tmerc lat_0=0 lon_0=-87 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=0,0,0
32195 tmerc lat_0=0 lon_0=-90 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=0,0,0
32196 tmerc lat_0=0 lon_0=-93 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=0,0,0
32197 tmerc lat_0=0 lon_0=-96 k=0.9999 x_0=304800 y_0=0 ellps=GRS80 towgs84=0,0,0
32198 lcc lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 x_0=0 y_0=0 ellps=GRS80 towgs84=0,0,0
32199 lcc lat_0=25.5 lon_0=-91.3333333333333 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=1000000 y_0=0 ellps=GRS80 towgs84=0,0,0
32201 utm zone=1 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32202 utm zone=2 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32203 utm zone=3 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32204 utm zone=4 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32205 utm zone=5 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32206 utm zone=6 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32207 utm zone=7 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32208 utm zone=8 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32209 utm zone=9 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32210 utm zone=10 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32211 utm zone=11 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32212 utm zone=12 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32213 utm zone=13 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32214 utm zone=14 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32215 utm zone=15 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32216 utm zone=16 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32217 utm zone=17 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32218 utm zone=18 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32219 utm zone=19 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32220 utm zone=20 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32221 utm zone=21 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32222 utm zone=22 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32223 utm zone=23 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32224 utm zone=24 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32225 utm zone=25 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32226 utm zone=26 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32227 utm zone=27 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32228 utm zone=28 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32229 utm zone=29 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32230 utm zone=30 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32231 utm zone=31 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32232 utm zone=32 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32233 utm zone=33 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32234 utm zone=34 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32235 utm zone=35 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32236 utm zone=36 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32237 utm zone=37 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32238 utm zone=38 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32239 utm zone=39 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32240 utm zone=40 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32241 utm zone=41 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32242 utm zone=42 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32243 utm zone=43 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32244 utm zone=44 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32245 utm zone=45 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32246 utm zone=46 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32247 utm zone=47 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32248 utm zone=48 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32249 utm zone=49 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32250 utm zone=50 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32251 utm zone=51 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32252 utm zone=52 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32253 utm zone=53 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32254 utm zone=54 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32255 utm zone=55 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32256 utm zone=56 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32257 utm zone=57 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32258 utm zone=58 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32259 utm zone=59 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32260 utm zone=60 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32301 utm zone=1 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32302 utm zone=2 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32303 utm zone=3 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32304 utm zone=4 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32305 utm zone=5 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32306 utm zone=6 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32307 utm zone=7 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32308 utm zone=8 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32309 utm zone=9 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32310 utm zone=10 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32311 utm zone=11 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32312 utm zone=12 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32313 utm zone=13 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32314 utm zone=14 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32315 utm zone=15 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32316 utm zone=16 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32317 utm zone=17 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32318 utm zone=18 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32319 utm zone=19 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32320 utm zone=20 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32321 utm zone=21 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32322 utm zone=22 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32323 utm zone=23 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32324 utm zone=24 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32325 utm zone=25 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32326 utm zone=26 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32327 utm zone=27 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32328 utm zone=28 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32329 utm zone=29 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32330 utm zone=30 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32331 utm zone=31 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32332 utm zone=32 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32333 utm zone=33 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32334 utm zone=34 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32335 utm zone=35 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32336 utm zone=36 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32337 utm zone=37 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32338 utm zone=38 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32339 utm zone=39 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32340 utm zone=40 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32341 utm zone=41 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32342 utm zone=42 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32343 utm zone=43 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32344 utm zone=44 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32345 utm zone=45 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32346 utm zone=46 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32347 utm zone=47 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32348 utm zone=48 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32349 utm zone=49 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32350 utm zone=50 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32351 utm zone=51 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32352 utm zone=52 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32353 utm zone=53 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32354 utm zone=54 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32355 utm zone=55 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32356 utm zone=56 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32357 utm zone=57 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32358 utm zone=58 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32359 utm zone=59 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32360 utm zone=60 south ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
32401 utm zone=1 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32402 utm zone=2 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32403 utm zone=3 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32404 utm zone=4 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32405 utm zone=5 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32406 utm zone=6 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32407 utm zone=7 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32408 utm zone=8 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32409 utm zone=9 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32410 utm zone=10 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32411 utm zone=11 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32412 utm zone=12 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32413 utm zone=13 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32414 utm zone=14 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32415 utm zone=15 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32416 utm zone=16 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32417 utm zone=17 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32418 utm zone=18 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32419 utm zone=19 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32420 utm zone=20 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32421 utm zone=21 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32422 utm zone=22 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32423 utm zone=23 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32424 utm zone=24 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32425 utm zone=25 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32426 utm zone=26 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32427 utm zone=27 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32428 utm zone=28 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32429 utm zone=29 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32430 utm zone=30 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32431 utm zone=31 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32432 utm zone=32 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32433 utm zone=33 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32434 utm zone=34 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32435 utm zone=35 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32436 utm zone=36 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32437 utm zone=37 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32438 utm zone=38 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32439 utm zone=39 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32440 utm zone=40 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32441 utm zone=41 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32442 utm zone=42 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32443 utm zone=43 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32444 utm zone=44 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32445 utm zone=45 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32446 utm zone=46 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32447 utm zone=47 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32448 utm zone=48 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32449 utm zone=49 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32450 utm zone=50 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32451 utm zone=51 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32452 utm zone=52 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32453 utm zone=53 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32454 utm zone=54 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32455 utm zone=55 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32456 utm zone=56 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32457 utm zone=57 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32458 utm zone=58 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32459 utm zone=59 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32460 utm zone=60 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32501 utm zone=1 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32502 utm zone=2 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32503 utm zone=3 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32504 utm zone=4 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32505 utm zone=5 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32506 utm zone=6 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32507 utm zone=7 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32508 utm zone=8 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32509 utm zone=9 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32510 utm zone=10 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32511 utm zone=11 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32512 utm zone=12 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32513 utm zone=13 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32514 utm zone=14 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32515 utm zone=15 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32516 utm zone=16 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32517 utm zone=17 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32518 utm zone=18 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32519 utm zone=19 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32520 utm zone=20 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32521 utm zone=21 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32522 utm zone=22 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32523 utm zone=23 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32524 utm zone=24 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32525 utm zone=25 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32526 utm zone=26 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32527 utm zone=27 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32528 utm zone=28 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32529 utm zone=29 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32530 utm zone=30 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32531 utm zone=31 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32532 utm zone=32 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32533 utm zone=33 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32534 utm zone=34 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32535 utm zone=35 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32536 utm zone=36 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32537 utm zone=37 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32538 utm zone=38 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32539 utm zone=39 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32540 utm zone=40 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32541 utm zone=41 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32542 utm zone=42 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32543 utm zone=43 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32544 utm zone=44 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32545 utm zone=45 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32546 utm zone=46 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32547 utm zone=47 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32548 utm zone=48 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32549 utm zone=49 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32550 utm zone=50 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32551 utm zone=51 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32552 utm zone=52 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32553 utm zone=53 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32554 utm zone=54 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32555 utm zone=55 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32556 utm zone=56 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32557 utm zone=57 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32558 utm zone=58 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32559 utm zone=59 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32560 utm zone=60 south ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
32601 utm zone=1 datum=WGS84
32602 utm zone=2 datum=WGS84
32603 utm zone=3 datum=WGS84
32604 utm zone=4 datum=WGS84
32605 utm zone=5 datum=WGS84
32606 utm zone=6 datum=WGS84
32607 utm zone=7 datum=WGS84
32608 utm zone=8 datum=WGS84
32609 utm zone=9 datum=WGS84
32610 utm zone=10 datum=WGS84
32611 utm zone=11 datum=WGS84
32612 utm zone=12 datum=WGS84
32613 utm zone=13 datum=WGS84
32614 utm zone=14 datum=WGS84
32615 utm zone=15 datum=WGS84
32616 utm zone=16 datum=WGS84
32617 utm zone=17 datum=WGS84
32618 utm zone=18 datum=WGS84
32619 utm zone=19 datum=WGS84
32620 utm zone=20 datum=WGS84
32621 utm zone=21 datum=WGS84
32622 utm zone=22 datum=WGS84
32623 utm zone=23 datum=WGS84
32624 utm zone=24 datum=WGS84
32625 utm zone=25 datum=WGS84
32626 utm zone=26 datum=WGS84
32627 utm zone=27 datum=WGS84
32628 utm zone=28 datum=WGS84
32629 utm zone=29 datum=WGS84
32630 utm zone=30 datum=WGS84
32631 utm zone=31 datum=WGS84
32632 utm zone=32 datum=WGS84
32633 utm zone=33 datum=WGS84
32634 utm zone=34 datum=WGS84
32635 utm zone=35 datum=WGS84
32636 utm zone=36 datum=WGS84
32637 utm zone=37 datum=WGS84
32638 utm zone=38 datum=WGS84
32639 utm zone=39 datum=WGS84
32640 utm zone=40 datum=WGS84
32641 utm zone=41 datum=WGS84
32642 utm zone=42 datum=WGS84
32643 utm zone=43 datum=WGS84
32644 utm zone=44 datum=WGS84
32645 utm zone=45 datum=WGS84
32646 utm zone=46 datum=WGS84
32647 utm zone=47 datum=WGS84
32648 utm zone=48 datum=WGS84
32649 utm zone=49 datum=WGS84
32650 utm zone=50 datum=WGS84
32651 utm zone=51 datum=WGS84
32652 utm zone=52 datum=WGS84
32653 utm zone=53 datum=WGS84
32654 utm zone=54 datum=WGS84
32655 utm zone=55 datum=WGS84
32656 utm zone=56 datum=WGS84
32657 utm zone=57 datum=WGS84
32658 utm zone=58 datum=WGS84
32659 utm zone=59 datum=WGS84
32660 utm zone=60 datum=WGS84
32661 stere lat_0=90 lon_0=0 k=0.994 x_0=2000000 y_0=2000000 datum=WGS84
32664 tmerc lat_0=0 lon_0=-99 k=0.9996 x_0=500000.001016002 y_0=0 datum=WGS84 units=us-ft
32665 tmerc lat_0=0 lon_0=-93 k=0.9996 x_0=500000.001016002 y_0=0 datum=WGS84 units=us-ft
32666 tmerc lat_0=0 lon_0=-87 k=0.9996 x_0=500000.001016002 y_0=0 datum=WGS84 units=us-ft
32667 tmerc lat_0=0 lon_0=-81 k=0.9996 x_0=500000.001016002 y_0=0 datum=WGS84 units=us-ft
32701 utm zone=1 south datum=WGS84
32702 utm zone=2 south datum=WGS84
32703 utm zone=3 south datum=WGS84
32704 utm zone=4 south datum=WGS84
32705 utm zone=5 south datum=WGS84
32706 utm zone=6 south datum=WGS84
32707 utm zone=7 south datum=WGS84
32708 utm zone=8 south datum=WGS84
32709 utm zone=9 south datum=WGS84
32710 utm zone=10 south datum=WGS84
32711 utm zone=11 south datum=WGS84
32712 utm zone=12 south datum=WGS84
32713 utm zone=13 south datum=WGS84
32714 utm zone=14 south datum=WGS84
32715 utm zone=15 south datum=WGS84
32716 utm zone=16 south datum=WGS84
32717 utm zone=17 south datum=WGS84
32718 utm zone=18 south datum=WGS84
32719 utm zone=19 south datum=WGS84
32720 utm zone=20 south datum=WGS84
32721 utm zone=21 south datum=WGS84
32722 utm zone=22 south datum=WGS84
32723 utm zone=23 south datum=WGS84
32724 utm zone=24 south datum=WGS84
32725 utm zone=25 south datum=WGS84
32726 utm zone=26 south datum=WGS84
32727 utm zone=27 south datum=WGS84
32728 utm zone=28 south datum=WGS84
32729 utm zone=29 south datum=WGS84
32730 utm zone=30 south datum=WGS84
32731 utm zone=31 south datum=WGS84
32732 utm zone=32 south datum=WGS84
32733 utm zone=33 south datum=WGS84
32734 utm zone=34 south datum=WGS84
32735 utm zone=35 south datum=WGS84
32736 utm zone=36 south datum=WGS84
32737 utm zone=37 south datum=WGS84
32738 utm zone=38 south datum=WGS84
32739 utm zone=39 south datum=WGS84
32740 utm zone=40 south datum=WGS84
32741 utm zone=41 south datum=WGS84
32742 utm zone=42 south datum=WGS84
32743 utm zone=43 south datum=WGS84
32744 utm zone=44 south datum=WGS84
32745 utm zone=45 south datum=WGS84
32746 utm zone=46 south datum=WGS84
32747 utm zone=47 south datum=WGS84
32748 utm zone=48 south datum=WGS84
32749 utm zone=49 south datum=WGS84
32750 utm zone=50 south datum=WGS84
32751 utm zone=51 south datum=WGS84
32752 utm zone=52 south datum=WGS84
32753 utm zone=53 south datum=WGS84
32754 utm zone=54 south datum=WGS84
32755 utm zone=55 south datum=WGS84
32756 utm zone=56 south datum=WGS84
32757 utm zone=57 south datum=WGS84
32758 utm zone=58 south datum=WGS84
32759 utm zone=59 south datum=WGS84
32760 utm zone=60 south datum=WGS84
32761 stere lat_0=-90 lon_0=0 k=0.994 x_0=2000000 y_0=2000000 datum=WGS84
32766 tmerc lat_0=0 lon_0=36 k=0.9996 x_0=500000 y_0=10000000 datum=WGS84
37002 longlat ellps=fschr60
37003 longlat ellps=fschr68
37004 longlat ellps=fschr60m
37005 longlat ellps=hough
37006 longlat ellps=evrst69
37007 longlat ellps=walbeck
37008 longlat ellps=sphere
37202 longlat ellps=evrst30
37203 longlat a=6377301.243 rf=300.8017255
37206 longlat a=6378249.145 rf=293.465
37207 longlat ellps=fschr60m
37218 longlat ellps=intl
37221 longlat ellps=intl
37225 longlat ellps=clrk80ign
37240 longlat a=6378249.145 rf=293.465
37241 longlat ellps=intl
37243 longlat ellps=clrk66
37245 longlat ellps=intl
37249 longlat ellps=intl
37257 longlat ellps=krass
37260 longlat ellps=clrk66
53001 eqc lat_ts=0 lat_0=0 lon_0=0 x_0=0 y_0=0 R=6371000
53002 eqc lat_ts=60 lat_0=0 lon_0=0 x_0=0 y_0=0 R=6371000
53003 mill R_A lon_0=0 x_0=0 y_0=0 R=6371000
53004 merc lat_ts=0 lon_0=0 x_0=0 y_0=0 R=6371000
53008 sinu lon_0=0 x_0=0 y_0=0 R=6371000
53009 moll lon_0=0 x_0=0 y_0=0 R=6371000
53010 eck6 lon_0=0 x_0=0 y_0=0 R=6371000
53017 cea lat_ts=30 lon_0=0 x_0=0 y_0=0 R=6371000
53021 poly lat_0=0 lon_0=0 x_0=0 y_0=0 R=6371000
53024 bonne lat_1=60 lon_0=0 x_0=0 y_0=0 R=6371000
53025 omerc lat_0=40 lat_1=0 lon_1=0 lat_2=60 lon_2=60 k=1 x_0=0 y_0=0 R=6371000
53026 stere lat_0=0 lon_0=0 k=1 x_0=0 y_0=0 R=6371000
53027 eqdc lat_0=0 lon_0=0 lat_1=60 lat_2=60 x_0=0 y_0=0 R=6371000
53028 cass lat_0=0 lon_0=0 x_0=0 y_0=0 R=6371000
53029 vandg R_A lon_0=0 x_0=0 y_0=0 R=6371000
53030 robin lon_0=0 x_0=0 y_0=0 R=6371000
53032 aeqd lat_0=0 lon_0=0 x_0=0 y_0=0 R=6371000
53034 cea lat_ts=0 lon_0=0 x_0=0 y_0=0 R=6371000
53035 eqearth lon_0=0 x_0=0 y_0=0 R=6371008.7714
53036 eqearth lon_0=-90 x_0=0 y_0=0 R=6371008.7714
53037 eqearth lon_0=150 x_0=0 y_0=0 R=6371008.7714
54001 eqc lat_ts=0 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
54002 eqc lat_ts=60 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
54003 mill R_A lon_0=0 x_0=0 y_0=0 datum=WGS84
54004 merc lat_ts=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
54008 sinu lon_0=0 x_0=0 y_0=0 datum=WGS84
54009 moll lon_0=0 x_0=0 y_0=0 datum=WGS84
54010 eck6 lon_0=0 x_0=0 y_0=0 datum=WGS84
54017 cea lat_ts=30 lon_0=0 x_0=0 y_0=0 datum=WGS84
54021 poly lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
54024 bonne lat_1=60 lon_0=0 x_0=0 y_0=0 datum=WGS84
54025 omerc lat_0=40 lat_1=0 lon_1=0 lat_2=60 lon_2=60 k=1 x_0=0 y_0=0 datum=WGS84
54026 stere lat_0=0 lon_0=0 k=1 x_0=0 y_0=0 datum=WGS84
54027 eqdc lat_0=0 lon_0=0 lat_1=60 lat_2=60 x_0=0 y_0=0 datum=WGS84
54028 cass lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
54029 vandg R_A lon_0=0 x_0=0 y_0=0 datum=WGS84
54030 robin lon_0=0 x_0=0 y_0=0 datum=WGS84
54032 aeqd lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
54034 cea lat_ts=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
65061 poly lat_0=13.4724663527778 lon_0=144.748750705556 x_0=50000 y_0=50000 datum=NAD27 units=us-ft
65062 lcc lat_1=-14.2666666666667 lat_0=-14.2666666666667 lon_0=-170 k_0=1 x_0=152400.30480061 y_0=95169.3116586233 ellps=clrk66 units=us-ft towgs84=-115,118,426
65161 poly lat_0=13.4724663527778 lon_0=144.748750705556 x_0=50000 y_0=50000 datum=NAD83
102001 aea lat_0=40 lon_0=-96 lat_1=50 lat_2=70 x_0=0 y_0=0 datum=NAD83
102002 lcc lat_0=40 lon_0=-96 lat_1=50 lat_2=70 x_0=0 y_0=0 datum=NAD83
102003 aea lat_0=37.5 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 datum=NAD83
102004 lcc lat_0=39 lon_0=-96 lat_1=33 lat_2=45 x_0=0 y_0=0 datum=NAD83
102005 eqdc lat_0=39 lon_0=-96 lat_1=33 lat_2=45 x_0=0 y_0=0 datum=NAD83
102007 aea lat_0=13 lon_0=-157 lat_1=8 lat_2=18 x_0=0 y_0=0 datum=NAD83
102008 aea lat_0=40 lon_0=-96 lat_1=20 lat_2=60 x_0=0 y_0=0 datum=NAD83
102009 lcc lat_0=40 lon_0=-96 lat_1=20 lat_2=60 x_0=0 y_0=0 datum=NAD83
102010 eqdc lat_0=40 lon_0=-96 lat_1=20 lat_2=60 x_0=0 y_0=0 datum=NAD83
102011 sinu lon_0=15 x_0=0 y_0=0 datum=WGS84
102012 lcc lat_0=0 lon_0=105 lat_1=30 lat_2=62 x_0=0 y_0=0 datum=WGS84
102013 aea lat_0=30 lon_0=10 lat_1=43 lat_2=62 x_0=0 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
102014 lcc lat_0=30 lon_0=10 lat_1=43 lat_2=62 x_0=0 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
102015 lcc lat_0=-32 lon_0=-60 lat_1=-5 lat_2=-42 x_0=0 y_0=0 ellps=aust_SA towgs84=-59,-11,-52
102016 aeqd lat_0=90 lon_0=0 x_0=0 y_0=0 datum=WGS84
102017 laea lat_0=90 lon_0=0 x_0=0 y_0=0 datum=WGS84
102018 stere lat_0=90 lon_0=0 k=1 x_0=0 y_0=0 datum=WGS84
102019 aeqd lat_0=-90 lon_0=0 x_0=0 y_0=0 datum=WGS84
102020 laea lat_0=-90 lon_0=0 x_0=0 y_0=0 datum=WGS84
102021 stere lat_0=-90 lon_0=0 k=1 x_0=0 y_0=0 datum=WGS84
102022 aea lat_0=0 lon_0=25 lat_1=20 lat_2=-23 x_0=0 y_0=0 datum=WGS84
102023 eqdc lat_0=0 lon_0=25 lat_1=20 lat_2=-23 x_0=0 y_0=0 datum=WGS84
102024 lcc lat_0=0 lon_0=25 lat_1=20 lat_2=-23 x_0=0 y_0=0 datum=WGS84
102025 aea lat_0=30 lon_0=95 lat_1=15 lat_2=65 x_0=0 y_0=0 datum=WGS84
102026 eqdc lat_0=30 lon_0=95 lat_1=15 lat_2=65 x_0=0 y_0=0 datum=WGS84
102027 lcc lat_0=30 lon_0=95 lat_1=15 lat_2=65 x_0=0 y_0=0 datum=WGS84
102028 aea lat_0=-15 lon_0=125 lat_1=7 lat_2=-32 x_0=0 y_0=0 datum=WGS84
102029 eqdc lat_0=-15 lon_0=125 lat_1=7 lat_2=-32 x_0=0 y_0=0 datum=WGS84
102030 lcc lat_0=-15 lon_0=125 lat_1=7 lat_2=-32 x_0=0 y_0=0 datum=WGS84
102031 eqdc lat_0=30 lon_0=10 lat_1=43 lat_2=62 x_0=0 y_0=0 ellps=intl
102032 eqdc lat_0=-32 lon_0=-60 lat_1=-5 lat_2=-42 x_0=0 y_0=0 ellps=aust_SA
102033 aea lat_0=-32 lon_0=-60 lat_1=-5 lat_2=-42 x_0=0 y_0=0 ellps=aust_SA towgs84=-59,-11,-52
102034 gnom lat_0=90 lon_0=0 x_0=0 y_0=0 datum=WGS84
102035 ortho f=0 lat_0=90 lon_0=0 x_0=0 y_0=0 datum=WGS84
102036 gnom lat_0=-90 lon_0=0 x_0=0 y_0=0 datum=WGS84
102037 ortho f=0 lat_0=-90 lon_0=0 x_0=0 y_0=0 datum=WGS84
102038 ortho lat_0=42.5333333333 lon_0=-72.5333333334 x_0=0 y_0=0 ellps=sphere
102039 aea lat_0=23 lon_0=-96 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 datum=NAD83
102041 lcc lat_0=47 lon_0=-120.833333333333 lat_1=47.5 lat_2=48.7333333333333 x_0=500000.070104141 y_0=0.0731521463042926 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
102042 aea lat_0=35 lon_0=-82.25 lat_1=38.25 lat_2=47.25 x_0=0 y_0=0 datum=NAD83
102043 utm zone=20 ellps=GRS80
102044 utm zone=20 ellps=GRS80 towgs84=0,0,0
102045 utm zone=20 ellps=GRS80 towgs84=0,0,0
102060 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=-5000000 ellps=bessel
102061 omerc no_uoff lat_0=4 lonc=102.25 alpha=-36.974209437118 gamma=-36.869897645844 k=0.99984 x_0=804670.24 y_0=0 ellps=evrst69
102062 omerc no_uoff lat_0=4 lonc=102.25 alpha=-36.974209437118 gamma=-36.869897645844 k=0.99984 x_0=804671.299775 y_0=0 ellps=evrst48
102063 tmerc lat_0=7.00048027777778 lon_0=80.7717111111111 k=1 x_0=160933.56048 y_0=160933.56048 ellps=evrst30 towgs84=-97,787,86
102064 tmerc lat_0=7.00048027777778 lon_0=80.7717111111111 k=1 x_0=160933.56048 y_0=160933.56048 ellps=evrst30 units=ind-yd towgs84=-97,787,86
102068 stere lat_0=90 lat_ts=60 lon_0=-32 x_0=400000 y_0=5500000 R=6370000 to_meter=50000
102069 stere lat_0=90 lat_ts=60 lon_0=-32 x_0=450000 y_0=5550000 R=6370000 to_meter=150000
102070 tmerc lat_0=49.5 lon_0=-2.41666666666667 k=0.999997 x_0=47000 y_0=50000 datum=WGS84
102071 tmerc lat_0=0 lon_0=149.009294833333 k=1.000086 x_0=200000 y_0=4510193.4939 ellps=aust_SA towgs84=-124,-60,154
102072 tmerc lat_0=0 lon_0=141 k=0.99994 x_0=300000 y_0=5000000 ellps=aust_SA towgs84=-124,-60,154
102073 tmerc lat_0=0 lon_0=143 k=0.99994 x_0=300000 y_0=5000000 ellps=aust_SA towgs84=-124,-60,154
102074 tmerc lat_0=0 lon_0=145 k=0.99994 x_0=300000 y_0=5000000 ellps=aust_SA towgs84=-124,-60,154
102075 tmerc lat_0=0 lon_0=147 k=0.99994 x_0=300000 y_0=5000000 ellps=aust_SA towgs84=-124,-60,154
102076 tmerc lat_0=0 lon_0=149 k=0.99994 x_0=300000 y_0=5000000 ellps=aust_SA towgs84=-124,-60,154
102077 tmerc lat_0=0 lon_0=151 k=0.99994 x_0=300000 y_0=5000000 ellps=aust_SA towgs84=-124,-60,154
102078 tmerc lat_0=0 lon_0=153 k=0.99994 x_0=300000 y_0=5000000 ellps=aust_SA towgs84=-124,-60,154
102079 tmerc lat_0=0 lon_0=155 k=0.99994 x_0=300000 y_0=5000000 ellps=aust_SA towgs84=-124,-60,154
102093 tmerc lat_0=0 lon_0=15 k=0.9996 x_0=2520000 y_0=0 ellps=intl
102094 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=1500000 y_0=0 ellps=intl
102096 aeqd lat_0=7.35122211111111 lon_0=134.450444861111 x_0=50000 y_0=150000 ellps=clrk66
102097 utm zone=26 ellps=GRS80
102098 utm zone=27 ellps=GRS80
102099 utm zone=39 ellps=GRS80
102101 tmerc lat_0=58 lon_0=6.05625 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
102102 tmerc lat_0=58 lon_0=8.38958333333333 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
102103 tmerc lat_0=58 lon_0=10.7229166666667 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
102104 tmerc lat_0=58 lon_0=13.2229166666667 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
102105 tmerc lat_0=58 lon_0=16.8895833333333 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
102106 tmerc lat_0=58 lon_0=20.8895833333333 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
102107 tmerc lat_0=58 lon_0=24.8895833333333 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
102108 tmerc lat_0=58 lon_0=29.05625 k=1 x_0=0 y_0=0 a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
102109 tmerc lat_0=0 lon_0=15 k=0.9999 x_0=500000 y_0=-5000000 ellps=GRS80
102114 utm zone=4 ellps=clrk66 towgs84=58,-283,-182
102115 utm zone=5 ellps=clrk66 towgs84=58,-283,-182
102116 utm zone=2 south ellps=clrk66 towgs84=-115,118,426
102117 aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0 datum=NAD27
102118 aea lat_0=23 lon_0=-83.5 lat_1=29.5 lat_2=45.5 x_0=0 y_0=0 datum=NAD27 units=us-ft
102120 omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.49596139 y_0=-4354009.81600203 datum=NAD27 units=us-ft
102121 omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.49596139 y_0=-4354009.81600203 datum=NAD83 units=us-ft
102122 omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816 datum=NAD27
102132 utm zone=32 a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
102133 utm zone=33 a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
102134 utm zone=34 a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
102135 utm zone=35 a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
102136 tmerc lat_0=58 lon_0=10.7229166666667 k=1 x_0=19999.32 y_0=-202977.79 a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
102137 tmerc lat_0=58 lon_0=6.05625 k=1 x_0=100000 y_0=-200000 a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
102138 tmerc lat_0=58 lon_0=10.7229166666667 k=1 x_0=0 y_0=-212979.18 a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
102141 utm zone=49 ellps=intl towgs84=-162.619,-276.959,-161.764,0.067753,-2.243648,-1.158828,-1.094246
102142 utm zone=50 ellps=intl towgs84=-162.619,-276.959,-161.764,0.067753,-2.243648,-1.158828,-1.094246
102143 utm zone=39 ellps=intl towgs84=-119.4248,-303.65872,-11.00061,1.164298,0.174458,1.096259,3.657065
102144 utm zone=28 ellps=clrk80ign
102150 utm zone=56 ellps=GRS80 towgs84=0,0,0
102156 utm zone=56 ellps=bessel towgs84=-147,506,687
102157 tmerc lat_0=0 lon_0=21 k=0.9999 x_0=7500000 y_0=0 ellps=GRS80
102158 tmerc lat_0=0 lon_0=37 k=0.9998 x_0=500000 y_0=-3000000 ellps=intl
102159 tmerc lat_0=22.2123972222222 lon_0=113.536469444444 k=1 x_0=20000 y_0=20000 ellps=intl
102160 tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=200180.598 y_0=299913.01 ellps=intl towgs84=-230.994,102.591,25.199,0.633,-0.239,0.9,1.95
102161 tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=180.598 y_0=-86.99 ellps=intl towgs84=-230.994,102.591,25.199,0.633,-0.239,0.9,1.95
102162 utm zone=26 ellps=intl
102163 bonne lat_1=39.6666666666667 lon_0=-8.13190611111111 x_0=0 y_0=0 ellps=bessel
102164 tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=200000 y_0=300000 ellps=intl
102165 tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 k=1 x_0=0 y_0=0 ellps=intl
102166 utm zone=25 ellps=intl
102168 utm zone=26 ellps=intl
102173 tmerc lat_0=0 lon_0=19 k=0.9993 x_0=500000 y_0=-5300000 ellps=GRS80
102174 tmerc lat_0=0 lon_0=15 k=0.999923 x_0=5500000 y_0=0 ellps=GRS80
102175 tmerc lat_0=0 lon_0=18 k=0.999923 x_0=6500000 y_0=0 ellps=GRS80
102176 tmerc lat_0=0 lon_0=21 k=0.999923 x_0=7500000 y_0=0 ellps=GRS80
102177 tmerc lat_0=0 lon_0=24 k=0.999923 x_0=8500000 y_0=0 ellps=GRS80
102178 tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=500000 y_0=0 datum=NAD27
102179 tmerc lat_0=0 lon_0=-115 k=0.9992 x_0=0 y_0=0 datum=NAD27
102191 lcc lat_1=33.3 lat_0=33.3 lon_0=-5.4 k_0=0.999625769 x_0=500000 y_0=300000 ellps=clrk80ign
102192 lcc lat_1=29.7 lat_0=29.7 lon_0=-5.4 k_0=0.999615596 x_0=500000 y_0=300000 ellps=clrk80ign
102193 lcc lat_1=26.1 lat_0=26.1 lon_0=-5.4 k_0=0.9996 x_0=1200000 y_0=400000 ellps=clrk80ign
102194 tmerc lat_0=0 lon_0=19 k=0.9993 x_0=500000 y_0=-5300000 ellps=GRS80 towgs84=0,0,0
102195 tmerc lat_0=0 lon_0=15 k=0.999923 x_0=5500000 y_0=0 ellps=GRS80 towgs84=0,0,0
102196 tmerc lat_0=0 lon_0=18 k=0.999923 x_0=6500000 y_0=0 ellps=GRS80 towgs84=0,0,0
102197 tmerc lat_0=0 lon_0=21 k=0.999923 x_0=7500000 y_0=0 ellps=GRS80 towgs84=0,0,0
102198 tmerc lat_0=0 lon_0=24 k=0.999923 x_0=8500000 y_0=0 ellps=GRS80 towgs84=0,0,0
102204 lcc lat_0=24 lon_0=45 lat_1=21 lat_2=27 x_0=1000000 y_0=3000000 ellps=intl towgs84=-85.645,-273.077,-79.708,2.289,-1.421,2.532,3.194
102212 lcc lat_0=41 lon_0=-107.5 lat_1=41 lat_2=45 x_0=500000 y_0=200000 datum=NAD83
102213 utm zone=58 datum=NAD83
102215 lcc lat_0=0 lon_0=-95 lat_1=49 lat_2=77 x_0=0 y_0=-8000000 datum=WGS84
102216 tmerc lat_0=0 lon_0=115.816666666667 k=0.99999906 x_0=50000 y_0=3800000 ellps=GRS80 towgs84=0.06155,-0.01087,-0.04019,0.039492,0.032722,0.032898,-0.009994
102217 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4479999.99999999 ellps=GRS80 units=us-ft towgs84=0,0,0
102219 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4479999.99999999 datum=NAD83 units=us-ft
102220 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4479999.99999999 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
102221 lcc lat_0=10.4666666666667 lon_0=-84.3333333333333 lat_1=9.93333333333333 lat_2=11 x_0=500000 y_0=271820.522 ellps=clrk66 towgs84=6.41,-49.05,-11.28,1.5657,0.5242,6.9718,-5.7649
102222 lcc lat_0=9 lon_0=-83.6666666666667 lat_1=8.46666666666667 lat_2=9.53333333333333 x_0=500000 y_0=327987.436 ellps=clrk66 towgs84=6.41,-49.05,-11.28,1.5657,0.5242,6.9718,-5.7649
102223 tmerc lat_0=0 lon_0=-84 k=0.9996 x_0=500000 y_0=0 datum=WGS84
102224 utm zone=46 ellps=GRS80
102225 utm zone=47 ellps=GRS80
102226 utm zone=48 ellps=GRS80
102227 utm zone=49 ellps=GRS80
102228 utm zone=50 ellps=GRS80
102231 tmerc lat_0=4.59904722222222 lon_0=-80.0809166666667 k=1 x_0=1000000 y_0=1000000 ellps=intl towgs84=304.5,306.5,-318.1
102232 tmerc lat_0=4.68333333333333 lon_0=-74.15 k=1.00039978753252 x_0=92334.879 y_0=109320.965 ellps=intl towgs84=304.5,306.5,-318.1
102233 tmerc lat_0=4.68048611111111 lon_0=-74.1465916666667 k=1.00039980326544 x_0=92334.879 y_0=109320.965 ellps=GRS80 towgs84=0,0,0
102237 aeqd lat_0=6.96507569444444 lon_0=158.209299222222 x_0=80122.82 y_0=80747.24 ellps=clrk66
102238 aeqd lat_0=15.1675572222222 lon_0=145.711286944444 x_0=50000 y_0=50000 ellps=clrk66
102239 aeqd lat_0=13.4724663527778 lon_0=144.748750705556 x_0=50000 y_0=50000 ellps=clrk66
102240 tmerc lat_0=13.5 lon_0=144.75 k=1 x_0=100000 y_0=200000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
102247 aea lat_0=50 lon_0=-154 lat_1=55 lat_2=65 x_0=0 y_0=0 ellps=GRS80
102306 tmerc lat_0=0 lon_0=84 k=0.9999 x_0=500000 y_0=0 ellps=evrst30 towgs84=293.17,726.18,245.36
102319 tmerc lat_0=0 lon_0=33 k=0.99995 x_0=200000 y_0=-3500000 ellps=WGS84 towgs84=8.846,-4.394,-1.122,-0.00237,-0.146528,0.130428,0.783926
102328 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=2500000 y_0=0 ellps=GRS80
102329 tmerc lat_0=0 lon_0=9 k=0.9996 x_0=32500000 y_0=0 ellps=GRS80
102359 tmerc lat_0=0 lon_0=15 k=0.9996 x_0=3500000 y_0=0 ellps=GRS80
102360 tmerc lat_0=0 lon_0=15 k=0.9996 x_0=33500000 y_0=0 ellps=GRS80
102364 utm zone=59 ellps=GRS80
102365 utm zone=60 ellps=GRS80
102366 omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=-36.8698976458333 gamma=-36.8698976458333 k=0.9999 x_0=5000000 y_0=-5000000 ellps=GRS80
102367 tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
102368 tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
102369 tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
102370 tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
102371 tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
102372 tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
102373 tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
102374 tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
102375 lcc lat_0=51 lon_0=-176 lat_1=51.8333333333333 lat_2=53.8333333333333 x_0=1000000 y_0=0 ellps=GRS80
102389 omerc no_uoff lat_0=46.9916361111111 lonc=-96.8888638888889 alpha=2.63389226 gamma=0 k=1.000038773618 x_0=874578.083820168 y_0=-5077268.7778918 datum=NAD83 units=us-ft
102390 omerc no_uoff lat_0=46.9916361111111 lonc=-96.8888638888889 alpha=2.63389226 gamma=0 k=1.000038773618 x_0=874578.083820168 y_0=-5077268.7778918 ellps=GRS80 units=us-ft
102391 omerc no_uoff lat_0=46.9916361111111 lonc=-96.8888638888889 alpha=2.63389226 gamma=0 k=1.000038773618 x_0=874578.083820168 y_0=-5077268.7778918 ellps=GRS80 units=us-ft
102392 tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
102393 tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
102394 tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
102395 tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
102396 tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
102397 tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
102398 lcc lat_0=51 lon_0=-176 lat_1=51.8333333333333 lat_2=53.8333333333333 x_0=1000000 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
102399 aea lat_0=42.5 lon_0=-106 lat_1=43.5 lat_2=48 x_0=0 y_0=0 datum=NAD83
102400 tmerc lat_0=51.1666666666667 lon_0=-0.158333333333333 k=0.9999999 x_0=78250 y_0=-2800 ellps=WGS84
102401 utm zone=1 ellps=GRS80
102402 utm zone=2 ellps=GRS80
102403 utm zone=3 ellps=GRS80
102404 utm zone=4 ellps=GRS80
102405 utm zone=5 ellps=GRS80
102406 utm zone=6 ellps=GRS80
102407 utm zone=7 ellps=GRS80
102408 utm zone=8 ellps=GRS80
102409 utm zone=9 ellps=GRS80
102410 utm zone=10 ellps=GRS80
102411 utm zone=11 ellps=GRS80
102412 utm zone=12 ellps=GRS80
102413 utm zone=13 ellps=GRS80
102414 utm zone=14 ellps=GRS80
102415 utm zone=15 ellps=GRS80
102416 utm zone=16 ellps=GRS80
102417 utm zone=17 ellps=GRS80
102418 utm zone=18 ellps=GRS80
102419 utm zone=19 ellps=GRS80
102421 eqc lat_ts=22.94791772 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
102422 eqc lat_ts=41.12682127 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
102423 eqc lat_ts=52.28859923 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
102424 eqc lat_ts=60.32378942 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
102425 eqc lat_ts=66.09421768 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
102426 eqc lat_ts=70.10896259 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
102427 eqc lat_ts=74.13230145 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
102428 eqc lat_ts=78.1728375 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
102429 aeqd lat_0=90 lon_0=0 x_0=0 y_0=0 datum=WGS84
102430 eqc lat_ts=-22.94791772 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
102431 eqc lat_ts=-41.12682127 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
102432 eqc lat_ts=-52.28859923 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
102433 eqc lat_ts=-60.32378942 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
102434 eqc lat_ts=-66.09421768 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
102435 eqc lat_ts=-70.10896259 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
102436 eqc lat_ts=-74.13230145 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
102437 eqc lat_ts=-78.1728375 lat_0=0 lon_0=0 x_0=0 y_0=0 datum=WGS84
102438 aeqd lat_0=-90 lon_0=0 x_0=0 y_0=0 datum=WGS84
102440 tmerc lat_0=0 lon_0=24 k=0.9996 x_0=500000 y_0=0 ellps=GRS80 towgs84=0,0,0
102445 omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=-36.8698976458333 gamma=-36.8698976458333 k=0.9999 x_0=5000000.00000001 y_0=-5000000.00000001 ellps=GRS80 units=us-ft towgs84=0,0,0
102446 tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
102447 tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft towgs84=0,0,0
102448 tmerc lat_0=22.2123972222222 lon_0=113.536469444444 k=1 x_0=20000 y_0=20000 ellps=GRS80 towgs84=0,0,0
102450 tmerc lat_0=58 lon_0=0 k=1 x_0=19999.32 y_0=-202977.79 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
102451 tmerc lat_0=58 lon_0=-4.66666666666667 k=1 x_0=100000 y_0=-200000 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
102452 tmerc lat_0=58 lon_0=0 k=1 x_0=0 y_0=-212979.18 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
102453 utm zone=50 ellps=clrk66 towgs84=-133,-77,-51
102454 utm zone=51 ellps=clrk66 towgs84=-133,-77,-51
102455 utm zone=52 ellps=clrk66 towgs84=-133,-77,-51
102456 utm zone=50 ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06
102457 utm zone=51 ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06
102458 utm zone=52 ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06
102459 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=1.00011328 x_0=800143.966400001 y_0=0 datum=NAD83 units=us-ft
102461 tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966666666667 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
102462 tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966666666667 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
102464 tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
102465 tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
102470 tmerc lat_0=0 lon_0=15 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
102471 tmerc lat_0=0 lon_0=17 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
102472 tmerc lat_0=0 lon_0=19 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
102473 tmerc lat_0=0 lon_0=21 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
102474 tmerc lat_0=0 lon_0=23 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
102475 tmerc lat_0=0 lon_0=25 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
102476 tmerc lat_0=0 lon_0=27 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
102477 tmerc lat_0=0 lon_0=29 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
102478 tmerc lat_0=0 lon_0=31 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
102479 tmerc lat_0=0 lon_0=33 k=-1 x_0=0 y_0=0 a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292
102480 tmerc lat_0=0 lon_0=15 k=-1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
102481 tmerc lat_0=0 lon_0=17 k=-1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
102482 tmerc lat_0=0 lon_0=19 k=-1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
102483 tmerc lat_0=0 lon_0=21 k=-1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
102484 tmerc lat_0=0 lon_0=23 k=-1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
102485 tmerc lat_0=0 lon_0=25 k=-1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
102486 tmerc lat_0=0 lon_0=27 k=-1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
102487 tmerc lat_0=0 lon_0=29 k=-1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
102488 tmerc lat_0=0 lon_0=31 k=-1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
102489 tmerc lat_0=0 lon_0=33 k=-1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
102491 lcc lat_1=36 lat_0=36 lon_0=2.7 k_0=0.999625544 x_0=500000 y_0=300000 ellps=clrk80ign towgs84=-73,-247,227
102492 lcc lat_1=33.3 lat_0=33.3 lon_0=2.7 k_0=0.999625769 x_0=500000 y_0=300000 ellps=clrk80ign towgs84=-73,-247,227
102498 geos lon_0=-75 h=35786023 x_0=0 y_0=0 ellps=GRS80
102499 lcc lat_0=90 lon_0=4.36748666666667 lat_1=49.8333339 lat_2=51.1666672333333 x_0=150000.01256 y_0=5400088.4378 ellps=intl towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747
102525 tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966666666667 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102526 tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966666666667 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102528 tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102529 tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
102550 tmerc lat_0=0 lon_0=27 k=0.9996 x_0=9500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
102551 tmerc lat_0=0 lon_0=30 k=0.9996 x_0=10500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
102552 tmerc lat_0=0 lon_0=33 k=0.9996 x_0=11500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
102553 tmerc lat_0=0 lon_0=36 k=0.9996 x_0=12500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
102554 tmerc lat_0=0 lon_0=39 k=0.9996 x_0=13500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
102555 tmerc lat_0=0 lon_0=42 k=0.9996 x_0=14500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
102556 tmerc lat_0=0 lon_0=45 k=0.9996 x_0=15500000 y_0=0 ellps=intl towgs84=-68.863,-134.888,-111.49,-0.53,-0.14,0.57,-3.4
102562 tmerc lat_0=0 lon_0=19 k=1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
102563 tmerc lat_0=0 lon_0=21 k=1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
102564 tmerc lat_0=0 lon_0=23 k=1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
102565 tmerc lat_0=0 lon_0=25 k=1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
102566 tmerc lat_0=0 lon_0=27 k=1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
102567 tmerc lat_0=0 lon_0=29 k=1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
102568 tmerc lat_0=0 lon_0=31 k=1 x_0=0 y_0=0 ellps=WGS84 towgs84=0,0,0
102569 tmerc lat_0=0 lon_0=132 k=1 x_0=500000 y_0=0 ellps=krass
102570 utm zone=20 datum=WGS84
102571 utm zone=21 datum=WGS84
102572 utm zone=22 datum=WGS84
102573 utm zone=23 datum=WGS84
102574 utm zone=24 datum=WGS84
102575 utm zone=25 datum=WGS84
102576 utm zone=26 datum=WGS84
102577 utm zone=27 datum=WGS84
102578 utm zone=28 datum=WGS84
102579 utm zone=29 datum=WGS84
102580 utm zone=30 datum=WGS84
102581 lcc lat_1=49.5 lat_0=49.5 lon_0=2.33722916666667 k_0=0.999877341 x_0=600000 y_0=1200000 ellps=clrk80ign towgs84=-168,-60,320
102582 lcc lat_1=46.8 lat_0=46.8 lon_0=2.33722916666667 k_0=0.99987742 x_0=600000 y_0=2200000 ellps=clrk80ign towgs84=-168,-60,320
102583 lcc lat_1=44.1 lat_0=44.1 lon_0=2.33722916666667 k_0=0.999877499 x_0=600000 y_0=3200000 ellps=clrk80ign towgs84=-168,-60,320
102584 lcc lat_1=42.165 lat_0=42.165 lon_0=2.33722916666667 k_0=0.99994471 x_0=234.358 y_0=4185861.369 ellps=clrk80ign towgs84=-168,-60,320
102585 lcc lat_1=49.5 lat_0=49.5 lon_0=2.33722916666667 k_0=0.999877341 x_0=600000 y_0=1200000 ellps=clrk80ign towgs84=-168,-60,320
102586 lcc lat_1=46.8 lat_0=46.8 lon_0=2.33722916666667 k_0=0.99987742 x_0=600000 y_0=2200000 ellps=clrk80ign towgs84=-168,-60,320
102587 lcc lat_1=44.1 lat_0=44.1 lon_0=2.33722916666667 k_0=0.999877499 x_0=600000 y_0=3200000 ellps=clrk80ign towgs84=-168,-60,320
102588 lcc lat_1=42.165 lat_0=42.165 lon_0=2.33722916666667 k_0=0.99994471 x_0=234.358 y_0=4185861.369 ellps=clrk80ign towgs84=-168,-60,320
102589 aea lat_0=25 lon_0=-86 lat_1=31 lat_2=41 x_0=0 y_0=0 datum=NAD83 units=us-ft
102598 utm zone=56 ellps=GRS80 towgs84=0,0,0
102599 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-1219202.43840488 datum=WGS84 units=us-ft
102600 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-1219202.43840488 datum=NAD83 units=us-ft
102604 lcc lat_0=0 lon_0=-83.5 lat_1=31.4166666666667 lat_2=34.2833333333333 x_0=0 y_0=0 datum=NAD83 units=us-ft
102629 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0 datum=NAD83 units=us-ft
102630 tmerc lat_0=30 lon_0=-87.5 k=0.999933333333333 x_0=600000 y_0=0 datum=NAD83 units=us-ft
102631 omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=-36.8698976458333 gamma=-36.8698976458333 k=0.9999 x_0=5000000.00000001 y_0=-5000000.00000001 datum=NAD83 units=us-ft
102632 tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000.000000001 y_0=0 datum=NAD83 units=us-ft
102633 tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000.000000001 y_0=0 datum=NAD83 units=us-ft
102634 tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000.000000001 y_0=0 datum=NAD83 units=us-ft
102635 tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000.000000001 y_0=0 datum=NAD83 units=us-ft
102636 tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000.000000001 y_0=0 datum=NAD83 units=us-ft
102637 tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000.000000001 y_0=0 datum=NAD83 units=us-ft
102638 tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000.000000001 y_0=0 datum=NAD83 units=us-ft
102639 tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000.000000001 y_0=0 datum=NAD83 units=us-ft
102640 lcc lat_0=51 lon_0=-176 lat_1=51.8333333333333 lat_2=53.8333333333333 x_0=1000000 y_0=0 datum=NAD83 units=us-ft
102648 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 datum=NAD83 units=us-ft
102649 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 datum=NAD83 units=us-ft
102650 tmerc lat_0=31 lon_0=-113.75 k=0.999933333333333 x_0=213360 y_0=0 datum=NAD83 units=us-ft
102661 tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966666666667 x_0=500000.000000001 y_0=0 datum=NAD83 units=us-ft
102662 tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966666666667 x_0=500000.000000001 y_0=0 datum=NAD83 units=us-ft
102664 tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000.000000001 y_0=0 datum=NAD83 units=us-ft
102665 tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 k=1 x_0=500000.000000001 y_0=0 datum=NAD83 units=us-ft
102688 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=8000000.00000001 y_0=0 datum=NAD83 units=us-ft
102689 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=44.1833333333333 lat_2=45.7 x_0=6000000 y_0=0 datum=NAD83 units=us-ft
102690 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=42.1 lat_2=43.6666666666667 x_0=3999999.99999999 y_0=0 datum=NAD83 units=us-ft
102696 tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333333333 x_0=250000 y_0=0 datum=NAD83 units=us-ft
102697 tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333333333 x_0=500000.000000001 y_0=0 datum=NAD83 units=us-ft
102698 tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941176470588 x_0=850000 y_0=0 datum=NAD83 units=us-ft
102699 lcc lat_0=33.5 lon_0=-118 lat_1=34.0333333333333 lat_2=35.4666666666667 x_0=124358.648717297 y_0=-81076.9621539243 datum=NAD27 units=us-ft
102700 lcc lat_0=44.25 lon_0=-109.5 lat_1=45 lat_2=49 x_0=600000 y_0=0 datum=NAD83 units=us-ft
102701 utm zone=4 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
102702 utm zone=5 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
102703 utm zone=2 south ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
102705 tmerc lat_0=40.25 lon_0=-96.6880555555556 k=1.000054615 x_0=50000 y_0=0 datum=NAD83 units=us-ft
102720 lcc lat_0=47 lon_0=-100.5 lat_1=47.4333333333333 lat_2=48.7333333333333 x_0=600000 y_0=0 datum=NAD83 units=us-ft
102721 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=46.1833333333333 lat_2=47.4833333333333 x_0=600000 y_0=0 datum=NAD83 units=us-ft
102726 lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=44.3333333333333 lat_2=46 x_0=2500000 y_0=0 datum=NAD83 units=us-ft
102727 lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=42.3333333333333 lat_2=44 x_0=1500000 y_0=0 datum=NAD83 units=us-ft
102733 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=32.5 lat_2=34.8333333333333 x_0=609600 y_0=0 datum=NAD83 units=us-ft
102759 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-1219200 datum=WGS84 units=ft
102760 aea lat_0=0 lon_0=-120 lat_1=34 lat_2=40.5 x_0=0 y_0=-1219200 datum=NAD83 units=ft
102761 lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.0333333333333 lat_2=18.4333333333333 x_0=200000 y_0=200000 datum=NAD83 units=us-ft
102766 poly lat_0=13.4724663527778 lon_0=144.748750705556 x_0=50000 y_0=50000 datum=NAD83 units=us-ft
102799 tmerc lat_0=49 lon_0=-2 k=0.99926 x_0=261910.5587 y_0=70975.76209 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102800 tmerc lat_0=49 lon_0=-2 k=0.999314 x_0=252927.2844 y_0=70979.59363 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102801 tmerc lat_0=49 lon_0=-2 k=0.999365 x_0=243942.3084 y_0=70983.21269 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102802 tmerc lat_0=49 lon_0=-2 k=0.99939 x_0=243948.4072 y_0=70984.98734 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102803 tmerc lat_0=49 lon_0=-2 k=0.999415 x_0=234956.1813 y_0=70986.76115 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102804 tmerc lat_0=49 lon_0=-2 k=0.999465 x_0=225969.1556 y_0=70990.30995 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102805 tmerc lat_0=49 lon_0=-2 k=0.99949 x_0=225974.8051 y_0=70992.08478 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102806 tmerc lat_0=49 lon_0=-2 k=0.999516 x_0=215981.5338 y_0=70993.93011 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102807 tmerc lat_0=49 lon_0=-2 k=0.999541 x_0=215986.9336 y_0=70995.70502 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102808 tmerc lat_0=49 lon_0=-2 k=0.999564 x_0=205992.2754 y_0=70997.33764 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102809 tmerc lat_0=49 lon_0=-2 k=0.999589 x_0=205997.4254 y_0=70999.11264 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102810 tmerc lat_0=49 lon_0=-2 k=0.999613 x_0=196002.254 y_0=71000.81651 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102811 tmerc lat_0=49 lon_0=-2 k=0.999638 x_0=196007.1543 y_0=71002.5916 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102812 tmerc lat_0=49 lon_0=-2 k=0.999662 x_0=185011.1931 y_0=71004.29572 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102813 tmerc lat_0=49 lon_0=-2 k=0.999687 x_0=185015.8185 y_0=71006.07089 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102814 tmerc lat_0=49 lon_0=-2 k=0.999713 x_0=173019.2914 y_0=71007.91729 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102815 tmerc lat_0=49 lon_0=-2 k=0.999738 x_0=173023.6171 y_0=71009.69256 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102816 tmerc lat_0=49 lon_0=-2 k=0.999767 x_0=159026.3186 y_0=71011.75231 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102817 tmerc lat_0=49 lon_0=-2 k=0.999792 x_0=159030.2944 y_0=71013.52767 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102818 tmerc lat_0=49 lon_0=-2 k=0.999817 x_0=159034.2704 y_0=71015.30312 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102819 tmerc lat_0=49 lon_0=-2 k=0.999817 x_0=144031.0383 y_0=71015.30362 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102820 tmerc lat_0=49 lon_0=-2 k=0.999842 x_0=144034.6392 y_0=71017.07907 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102821 tmerc lat_0=49 lon_0=-2 k=0.999867 x_0=144038.2403 y_0=71018.8546 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102822 tmerc lat_0=49 lon_0=-2 k=0.999865 x_0=128033.7365 y_0=71018.71321 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102823 tmerc lat_0=49 lon_0=-2 k=0.99989 x_0=128036.9375 y_0=71020.48874 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102824 tmerc lat_0=49 lon_0=-2 k=0.999914 x_0=111034.6979 y_0=71022.19417 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102825 tmerc lat_0=49 lon_0=-2 k=0.999939 x_0=111037.4739 y_0=71023.96979 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102826 tmerc lat_0=49 lon_0=-2 k=0.999967 x_0=88032.17537 y_0=71025.95967 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102827 tmerc lat_0=49 lon_0=-2 k=0.999992 x_0=88034.37626 y_0=71027.73539 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102828 tmerc lat_0=49 lon_0=-2 k=1.000012 x_0=54022.17583 y_0=71029.15712 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102829 tmerc lat_0=49 lon_0=-2 k=1.000037 x_0=54023.52644 y_0=71030.93291 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102830 tmerc lat_0=49 lon_0=-2 k=0.999981 x_0=-24009.11135 y_0=71026.9544 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102831 tmerc lat_0=49 lon_0=-2 k=1.000006 x_0=-24009.7116 y_0=71028.73014 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102832 tmerc lat_0=49 lon_0=-2 k=0.999928 x_0=-58018.94296 y_0=71023.18879 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102833 tmerc lat_0=49 lon_0=-2 k=0.999953 x_0=-58020.39349 y_0=71024.96444 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102834 tmerc lat_0=49 lon_0=-2 k=0.999874 x_0=-88023.98625 y_0=71019.35254 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102835 tmerc lat_0=49 lon_0=-2 k=0.999899 x_0=-88026.18693 y_0=71021.12809 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102836 tmerc lat_0=49 lon_0=-2 k=0.999826 x_0=-105023.5775 y_0=71015.94289 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102837 tmerc lat_0=49 lon_0=-2 k=0.999851 x_0=-105026.2032 y_0=71017.71836 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102838 tmerc lat_0=49 lon_0=-2 k=0.999771 x_0=-122020.6823 y_0=71012.0364 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102839 tmerc lat_0=49 lon_0=-2 k=0.999796 x_0=-122023.7329 y_0=71013.81177 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102840 tmerc lat_0=49 lon_0=-2 k=0.999708 x_0=-139014.8049 y_0=71007.56222 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102841 tmerc lat_0=49 lon_0=-2 k=0.999733 x_0=-139018.2804 y_0=71009.33748 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102842 tmerc lat_0=49 lon_0=-2 k=0.999656 x_0=-156008.5024 y_0=71003.86967 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102843 tmerc lat_0=49 lon_0=-2 k=0.999681 x_0=-156012.4027 y_0=71005.64484 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102844 tmerc lat_0=49 lon_0=-2 k=0.999613 x_0=-165001.8975 y_0=71000.81651 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102845 tmerc lat_0=49 lon_0=-2 k=0.999638 x_0=-165006.0227 y_0=71002.5916 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102846 tmerc lat_0=49 lon_0=-2 k=0.999565 x_0=-175993.5763 y_0=70997.40864 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102847 tmerc lat_0=49 lon_0=-2 k=0.99959 x_0=-175997.9763 y_0=70999.18364 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102848 tmerc lat_0=49 lon_0=-2 k=0.999517 x_0=-185984.2846 y_0=70994.00109 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102849 tmerc lat_0=49 lon_0=-2 k=0.999542 x_0=-185988.9343 y_0=70995.77601 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102850 tmerc lat_0=49 lon_0=-2 k=0.999467 x_0=-195973.6419 y_0=70990.45191 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102851 tmerc lat_0=49 lon_0=-2 k=0.999492 x_0=-195978.5414 y_0=70992.22674 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102852 tmerc lat_0=49 lon_0=-2 k=0.999416 x_0=-205961.7946 y_0=70986.83212 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102853 tmerc lat_0=49 lon_0=-2 k=0.999441 x_0=-205966.9438 y_0=70988.60686 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102854 tmerc lat_0=49 lon_0=-2 k=0.999366 x_0=-214949.3801 y_0=70983.28366 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102855 tmerc lat_0=49 lon_0=-2 k=0.999314 x_0=-223935.6193 y_0=70979.59363 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102856 tmerc lat_0=49 lon_0=-2 k=0.999967 x_0=88032.17537 y_0=111040.5848 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102857 tmerc lat_0=49 lon_0=-2 k=0.999992 x_0=88034.37626 y_0=111043.361 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102858 tmerc lat_0=49 lon_0=-2 k=1.000017 x_0=88036.57726 y_0=111046.1372 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102859 tmerc lat_0=49 lon_0=-2 k=1.000012 x_0=54022.17583 y_0=111045.5837 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102860 tmerc lat_0=49 lon_0=-2 k=1.000037 x_0=54023.52644 y_0=111048.3599 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102861 tmerc lat_0=49 lon_0=-2 k=1.000062 x_0=54024.87711 y_0=111051.1363 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102862 tmerc lat_0=49 lon_0=-2 k=1.000087 x_0=54026.22785 y_0=111053.9128 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102863 tmerc lat_0=49 lon_0=-2 k=0.999981 x_0=-24009.11135 y_0=111042.14 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102864 tmerc lat_0=49 lon_0=-2 k=1.000006 x_0=-24009.7116 y_0=111044.9161 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102865 tmerc lat_0=49 lon_0=-2 k=0.999928 x_0=-58018.94296 y_0=111036.2529 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102866 tmerc lat_0=49 lon_0=-2 k=0.999953 x_0=-58020.39349 y_0=111039.0289 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102867 tmerc lat_0=49 lon_0=-2 k=0.999874 x_0=-88023.98625 y_0=111030.2554 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102868 tmerc lat_0=49 lon_0=-2 k=0.999826 x_0=-105023.5775 y_0=111024.9248 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102869 tmerc lat_0=49 lon_0=-2 k=0.999771 x_0=-122020.6823 y_0=111018.8175 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102870 tmerc lat_0=49 lon_0=-2 k=0.999709 x_0=-139014.9439 y_0=111011.9337 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102871 tmerc lat_0=49 lon_0=-2 k=0.999656 x_0=-156008.5024 y_0=111006.0498 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102872 tmerc lat_0=49 lon_0=-2 k=0.999614 x_0=-165002.0625 y_0=111001.3875 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102873 tmerc lat_0=49 lon_0=-2 k=0.999565 x_0=-175993.5763 y_0=110995.9487 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102874 tmerc lat_0=49 lon_0=-2 k=0.999517 x_0=-185984.2846 y_0=110990.6214 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102875 tmerc lat_0=49 lon_0=-2 k=0.999467 x_0=-195973.6419 y_0=110985.0727 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102876 tmerc lat_0=49 lon_0=-2 k=0.999416 x_0=-205961.7946 y_0=110979.4136 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102877 tmerc lat_0=49 lon_0=-2 k=0.999367 x_0=-214949.595 y_0=110973.9769 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102878 tmerc lat_0=49 lon_0=-2 k=0.999315 x_0=-223935.8432 y_0=110968.208 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102879 tmerc lat_0=49 lon_0=-2 k=0.999261 x_0=-232920.6915 y_0=110962.2179 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102880 tmerc lat_0=49 lon_0=-2 k=0.999206 x_0=-241904.3281 y_0=110956.1174 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102881 tmerc lat_0=49 lon_0=-2 k=0.999866 x_0=128033.8646 y_0=126033.3354 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102882 tmerc lat_0=49 lon_0=-2 k=0.999914 x_0=111034.6979 y_0=126039.3868 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102883 tmerc lat_0=49 lon_0=-2 k=0.999939 x_0=111037.4739 y_0=126042.5379 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102884 tmerc lat_0=49 lon_0=-2 k=0.999964 x_0=111040.25 y_0=126045.6892 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102885 tmerc lat_0=49 lon_0=-2 k=0.999989 x_0=111043.0263 y_0=126048.8406 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102886 tmerc lat_0=49 lon_0=-2 k=0.999967 x_0=88032.17537 y_0=126046.0693 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102887 tmerc lat_0=49 lon_0=-2 k=0.999992 x_0=88034.37626 y_0=126049.2206 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102888 tmerc lat_0=49 lon_0=-2 k=1.000017 x_0=88036.57726 y_0=126052.372 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102889 tmerc lat_0=49 lon_0=-2 k=1.000042 x_0=88038.77836 y_0=126055.5236 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102890 tmerc lat_0=49 lon_0=-2 k=1.000067 x_0=88040.97958 y_0=126058.6753 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102891 tmerc lat_0=49 lon_0=-2 k=1.000012 x_0=54022.17583 y_0=126051.7436 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102892 tmerc lat_0=49 lon_0=-2 k=1.000037 x_0=54023.52644 y_0=126054.895 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102893 tmerc lat_0=49 lon_0=-2 k=1.000062 x_0=54024.87711 y_0=126058.0466 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102894 tmerc lat_0=49 lon_0=-2 k=1.000087 x_0=54026.22785 y_0=126061.1983 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102895 tmerc lat_0=49 lon_0=-2 k=0.999981 x_0=-24009.11135 y_0=126047.8346 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102896 tmerc lat_0=49 lon_0=-2 k=1.000006 x_0=-24009.7116 y_0=126050.9859 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102897 tmerc lat_0=49 lon_0=-2 k=0.999928 x_0=-58018.94296 y_0=126041.1519 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102898 tmerc lat_0=49 lon_0=-2 k=0.999953 x_0=-58020.39349 y_0=126044.3031 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102899 tmerc lat_0=49 lon_0=-2 k=0.999874 x_0=-88023.98625 y_0=126034.3439 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102900 tmerc lat_0=49 lon_0=-2 k=0.999899 x_0=-88026.18693 y_0=126037.4949 ellps=airy towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489
102901 tmerc lat_0=41.25 lon_0=-88.5 k=1.00003 x_0=1150012.7000254 y_0=149961.8999238 ellps=GRS80 units=us-ft towgs84=0,0,0
102902 lcc lat_1=42.2 lat_0=42.2 lon_0=-89.95 k_0=1.000029 x_0=549860.2997206 y_0=230124.460248921 ellps=GRS80 units=us-ft
102903 tmerc lat_0=41.25 lon_0=-87.8 k=1.000023 x_0=1449936.499873 y_0=149961.8999238 ellps=GRS80 units=us-ft towgs84=0,0,0
102904 tmerc lat_0=41.25 lon_0=-89.25 k=1.000029 x_0=860147.320294641 y_0=149961.8999238 ellps=GRS80 units=us-ft towgs84=0,0,0
102905 lcc lat_1=41.55 lat_0=41.55 lon_0=-90.6 k_0=1.000024 x_0=1749860.2997206 y_0=230124.460248921 ellps=GRS80 units=us-ft
102906 lcc lat_1=41.3 lat_0=41.3 lon_0=-89.05 k_0=1.000023 x_0=2360071.12014224 y_0=230124.460248921 ellps=GRS80 units=us-ft
102907 lcc lat_1=41.55 lat_0=41.55 lon_0=-90.05 k_0=1.00002 x_0=2050088.9001778 y_0=230124.460248921 ellps=GRS80 units=us-ft
102908 tmerc lat_0=40.55 lon_0=-88 k=1.000022 x_0=2649936.499873 y_0=149961.8999238 ellps=GRS80 units=us-ft towgs84=0,0,0
102909 tmerc lat_0=37.45 lon_0=-89.3 k=1.000025 x_0=840030.48006096 y_0=130149.860299721 ellps=GRS80 units=us-ft towgs84=0,0,0
102910 lcc lat_1=40.9 lat_0=40.9 lon_0=-88.55 k_0=1.000025 x_0=1449936.499873 y_0=530048.26009652 ellps=GRS80 units=us-ft
102911 tmerc lat_0=40.2 lon_0=-90.85 k=1.000024 x_0=2949860.2997206 y_0=149961.8999238 ellps=GRS80 units=us-ft towgs84=0,0,0
102912 lcc lat_1=40.75 lat_0=40.75 lon_0=-87.95 k_0=1.000024 x_0=1749860.2997206 y_0=530048.26009652 ellps=GRS80 units=us-ft
102913 tmerc lat_0=37.4 lon_0=-89.65 k=1.000023 x_0=420015.24003048 y_0=189585.979171958 ellps=GRS80 units=us-ft towgs84=0,0,0
102914 lcc lat_1=40.5 lat_0=40.5 lon_0=-88.85 k_0=1.000031 x_0=1150012.7000254 y_0=530048.26009652 ellps=GRS80 units=us-ft
102915 tmerc lat_0=37.25 lon_0=-90.1 k=1.000023 x_0=70104.1402082804 y_0=149961.8999238 ellps=GRS80 units=us-ft towgs84=0,0,0
102916 lcc lat_1=40.15 lat_0=40.15 lon_0=-88 k_0=1.000026 x_0=99974.5999491999 y_0=860147.320294641 ellps=GRS80 units=us-ft
102917 tmerc lat_0=36.3 lon_0=-88.8 k=1.000024 x_0=2949860.2997206 y_0=149961.8999238 ellps=GRS80 units=us-ft towgs84=0,0,0
102918 tmerc lat_0=36.75 lon_0=-91.25 k=1.000023 x_0=2050088.9001778 y_0=149961.8999238 ellps=GRS80 units=us-ft towgs84=0,0,0
102919 lcc lat_1=40.15 lat_0=40.15 lon_0=-89.8 k_0=1.000018 x_0=2670053.34010668 y_0=530048.26009652 ellps=GRS80 units=us-ft
102920 tmerc lat_0=36.8 lon_0=-90.6 k=1.000024 x_0=2350012.7000254 y_0=149961.8999238 ellps=GRS80 units=us-ft towgs84=0,0,0
102921 lcc lat_1=39.75 lat_0=39.75 lon_0=-89.65 k_0=1.000022 x_0=709880.61976124 y_0=879959.35991872 ellps=GRS80 units=us-ft
102922 lcc lat_1=39.65 lat_0=39.65 lon_0=-90.6 k_0=1.000023 x_0=380086.36017272 y_0=860147.320294641 ellps=GRS80 units=us-ft
102923 tmerc lat_0=33.15 lon_0=-89.4 k=1.000023 x_0=2050088.9001778 y_0=149961.8999238 ellps=GRS80 units=us-ft towgs84=0,0,0
102924 lcc lat_1=39.65 lat_0=39.65 lon_0=-88 k_0=1.000024 x_0=1150012.7000254 y_0=840030.48006096 ellps=GRS80 units=us-ft
102925 lcc lat_1=39.3 lat_0=39.3 lon_0=-90.15 k_0=1.00002 x_0=1749860.2997206 y_0=840030.48006096 ellps=GRS80 units=us-ft
102926 lcc lat_1=39.1 lat_0=39.1 lon_0=-88 k_0=1.000017 x_0=2649936.499873 y_0=840030.48006096 ellps=GRS80 units=us-ft
102927 tmerc lat_0=32.85 lon_0=-90.5 k=1.000019 x_0=1449936.499873 y_0=149961.8999238 ellps=GRS80 units=us-ft towgs84=0,0,0
102928 lcc lat_1=38.95 lat_0=38.95 lon_0=-89 k_0=1.000019 x_0=2350012.7000254 y_0=840030.48006096 ellps=GRS80 units=us-ft
102929 tmerc lat_0=32.35 lon_0=-90 k=1.000016 x_0=2949860.2997206 y_0=149961.8999238 ellps=GRS80 units=us-ft towgs84=0,0,0
102930 lcc lat_1=38.55 lat_0=38.55 lon_0=-88.15 k_0=1.000013 x_0=380086.36017272 y_0=1150012.7000254 ellps=GRS80 units=us-ft
102931 lcc lat_1=38.45 lat_0=38.45 lon_0=-89.15 k_0=1.000015 x_0=99974.5999491999 y_0=1150012.7000254 ellps=GRS80 units=us-ft
102932 lcc lat_1=37.9 lat_0=37.9 lon_0=-88.95 k_0=1.000012 x_0=729997.45999492 y_0=1150012.7000254 ellps=GRS80 units=us-ft
102933 lcc lat_1=37.2 lat_0=37.2 lon_0=-88.9 k_0=1.00001 x_0=1110083.82016764 y_0=1170129.54025908 ellps=GRS80 units=us-ft
102934 cass lat_0=25.5 lon_0=88.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch
102935 cass lat_0=25.5 lon_0=89.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch
102936 cass lat_0=24.5 lon_0=88.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch
102937 cass lat_0=24.5 lon_0=89.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch
102938 cass lat_0=24.5 lon_0=89.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch
102939 cass lat_0=24.5 lon_0=90.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch
102940 cass lat_0=24.5 lon_0=90.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch
102941 cass lat_0=23.5 lon_0=90 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch
102942 cass lat_0=24.5 lon_0=92 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch
102943 cass lat_0=23.5 lon_0=89.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch
102944 cass lat_0=23.5 lon_0=89.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch
102945 cass lat_0=22.5 lon_0=89.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch
102946 cass lat_0=22.5 lon_0=90.5 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch
102947 cass lat_0=23.5 lon_0=91 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch
102948 cass lat_0=23.5 lon_0=91 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch
102949 cass lat_0=22 lon_0=92 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch
102950 cass lat_0=22.75 lon_0=92.25 x_0=0 y_0=0 a=6377299.36559538 b=6356098.35900516 units=ch
102951 lcc lat_0=26 lon_0=90 lat_1=23.15 lat_2=28.8 x_0=2743183.6991 y_0=914395.233 datum=WGS84
102952 lcc lat_0=26 lon_0=90 lat_1=23.15 lat_2=28.8 x_0=2743183.6991 y_0=914395.233 ellps=evrst30 towgs84=283.729,735.942,261.143
102953 tmerc lat_0=0 lon_0=90 k=0.9996 x_0=500000 y_0=-2000000 ellps=evrst30 towgs84=283.729,735.942,261.143
102954 tmerc lat_0=0 lon_0=90 k=0.9996 x_0=500000 y_0=0 datum=WGS84
102955 tmerc lat_0=0 lon_0=90 k=0.9996 x_0=500000 y_0=0 ellps=evrst30 towgs84=283.729,735.942,261.143
102961 tmerc lat_0=0 lon_0=159 k=0.99994 x_0=300000 y_0=5000000 ellps=aust_SA towgs84=-124,-60,154
102974 tmerc lat_0=0 lon_0=-90 k=0.9996 x_0=520000 y_0=-4479999.99999999 ellps=GRS80 units=us-ft towgs84=0,0,0
103166 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=500000 y_0=1000000 ellps=GRS80 units=ft towgs84=0,0,0
103167 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=500000 y_0=2000000 ellps=GRS80 units=ft towgs84=0,0,0
103168 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=500000 y_0=3000000 ellps=GRS80 units=ft towgs84=0,0,0
103220 tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 y_0=0 ellps=GRS80
103221 tmerc lat_0=30 lon_0=-87.5 k=0.999933333333333 x_0=600000 y_0=0 ellps=GRS80
103222 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80
103223 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80
103224 tmerc lat_0=31 lon_0=-113.75 k=0.999933333333333 x_0=213360 y_0=0 ellps=GRS80
103225 tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft
103226 tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 y_0=0 ellps=GRS80 units=ft
103227 tmerc lat_0=31 lon_0=-113.75 k=0.999933333333333 x_0=213360 y_0=0 ellps=GRS80 units=ft
103228 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=34.9333333333333 lat_2=36.2333333333333 x_0=400000 y_0=0 ellps=GRS80
103229 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=33.3 lat_2=34.7666666666667 x_0=400000 y_0=400000 ellps=GRS80
103230 lcc lat_0=34.3333333333333 lon_0=-92 lat_1=34.9333333333333 lat_2=36.2333333333333 x_0=400000 y_0=0 ellps=GRS80 units=us-ft
103231 lcc lat_0=32.6666666666667 lon_0=-92 lat_1=33.3 lat_2=34.7666666666667 x_0=400000 y_0=400000 ellps=GRS80 units=us-ft
103232 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=40 lat_2=41.6666666666667 x_0=2000000 y_0=500000 ellps=GRS80
103233 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=38.3333333333333 lat_2=39.8333333333333 x_0=2000000 y_0=500000 ellps=GRS80
103234 lcc lat_0=36.5 lon_0=-120.5 lat_1=37.0666666666667 lat_2=38.4333333333333 x_0=2000000 y_0=500000 ellps=GRS80
103235 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=36 lat_2=37.25 x_0=2000000 y_0=500000 ellps=GRS80
103236 lcc lat_0=33.5 lon_0=-118 lat_1=34.0333333333333 lat_2=35.4666666666667 x_0=2000000 y_0=500000 ellps=GRS80
103237 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=32.7833333333333 lat_2=33.8833333333333 x_0=2000000 y_0=500000 ellps=GRS80
103238 lcc lat_0=39.3333333333333 lon_0=-122 lat_1=40 lat_2=41.6666666666667 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft
103239 lcc lat_0=37.6666666666667 lon_0=-122 lat_1=38.3333333333333 lat_2=39.8333333333333 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft
103240 lcc lat_0=36.5 lon_0=-120.5 lat_1=37.0666666666667 lat_2=38.4333333333333 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft
103241 lcc lat_0=35.3333333333333 lon_0=-119 lat_1=36 lat_2=37.25 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft
103242 lcc lat_0=33.5 lon_0=-118 lat_1=34.0333333333333 lat_2=35.4666666666667 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft
103243 lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=32.7833333333333 lat_2=33.8833333333333 x_0=2000000 y_0=500000.000000001 ellps=GRS80 units=us-ft
103244 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=39.7166666666667 lat_2=40.7833333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
103245 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=38.45 lat_2=39.75 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
103246 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=37.2333333333333 lat_2=38.4333333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
103247 lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=39.7166666666667 lat_2=40.7833333333333 x_0=914401.828899999 y_0=304800.6096 ellps=GRS80 units=us-ft
103248 lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=38.45 lat_2=39.75 x_0=914401.828899999 y_0=304800.6096 ellps=GRS80 units=us-ft
103249 lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=37.2333333333333 lat_2=38.4333333333333 x_0=914401.828899999 y_0=304800.6096 ellps=GRS80 units=us-ft
103250 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.2 lat_2=41.8666666666667 x_0=304800.6096 y_0=152400.3048 ellps=GRS80
103251 lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.2 lat_2=41.8666666666667 x_0=304800.6096 y_0=152400.3048 ellps=GRS80 units=us-ft
103252 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0 ellps=GRS80
103253 tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
103254 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941176470588 x_0=200000 y_0=0 ellps=GRS80
103255 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941176470588 x_0=200000 y_0=0 ellps=GRS80
103256 lcc lat_0=29 lon_0=-84.5 lat_1=29.5833333333333 lat_2=30.75 x_0=600000 y_0=0 ellps=GRS80
103257 tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941176470588 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
103258 tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941176470588 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
103259 lcc lat_0=29 lon_0=-84.5 lat_1=29.5833333333333 lat_2=30.75 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103260 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0 ellps=GRS80
103261 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0 ellps=GRS80
103262 tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
103263 tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 y_0=0 ellps=GRS80 units=us-ft
103264 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368421053 x_0=200000 y_0=0 ellps=GRS80
103265 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368421053 x_0=500000 y_0=0 ellps=GRS80
103266 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333333333 x_0=800000 y_0=0 ellps=GRS80
103267 tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368421053 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
103268 tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368421053 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
103269 tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333333333 x_0=800000.000000001 y_0=0 ellps=GRS80 units=us-ft
103270 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80
103271 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941176470588 x_0=700000 y_0=0 ellps=GRS80
103272 tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
103273 tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941176470588 x_0=700000 y_0=0 ellps=GRS80 units=us-ft
103274 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966666666667 x_0=100000 y_0=250000 ellps=GRS80
103275 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966666666667 x_0=900000 y_0=250000 ellps=GRS80
103276 tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966666666667 x_0=100000 y_0=250000 ellps=GRS80 units=us-ft
103277 tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966666666667 x_0=900000 y_0=250000 ellps=GRS80 units=us-ft
103278 lcc lat_0=41.5 lon_0=-93.5 lat_1=42.0666666666667 lat_2=43.2666666666667 x_0=1500000 y_0=1000000 ellps=GRS80
103279 lcc lat_0=40 lon_0=-93.5 lat_1=40.6166666666667 lat_2=41.7833333333333 x_0=500000 y_0=0 ellps=GRS80
103280 lcc lat_0=41.5 lon_0=-93.5 lat_1=42.0666666666667 lat_2=43.2666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 units=us-ft
103281 lcc lat_0=40 lon_0=-93.5 lat_1=40.6166666666667 lat_2=41.7833333333333 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
103282 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=38.7166666666667 lat_2=39.7833333333333 x_0=400000 y_0=0 ellps=GRS80
103283 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=37.2666666666667 lat_2=38.5666666666667 x_0=400000 y_0=400000 ellps=GRS80
103284 lcc lat_0=38.3333333333333 lon_0=-98 lat_1=38.7166666666667 lat_2=39.7833333333333 x_0=400000 y_0=0 ellps=GRS80 units=us-ft
103285 lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=37.2666666666667 lat_2=38.5666666666667 x_0=400000 y_0=400000 ellps=GRS80 units=us-ft
103286 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 y_0=0 ellps=GRS80
103287 lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
103288 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80
103289 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 units=us-ft
103290 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=36.7333333333333 lat_2=37.9333333333333 x_0=500000 y_0=500000 ellps=GRS80
103291 lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=36.7333333333333 lat_2=37.9333333333333 x_0=500000.000000001 y_0=500000.000000001 ellps=GRS80 units=us-ft
103292 lcc lat_0=30.5 lon_0=-92.5 lat_1=31.1666666666667 lat_2=32.6666666666667 x_0=1000000 y_0=0 ellps=GRS80
103293 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=29.3 lat_2=30.7 x_0=1000000 y_0=0 ellps=GRS80
103294 lcc lat_0=30.5 lon_0=-92.5 lat_1=31.1666666666667 lat_2=32.6666666666667 x_0=1000000 y_0=0 ellps=GRS80 units=us-ft
103295 lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=29.3 lat_2=30.7 x_0=1000000 y_0=0 ellps=GRS80 units=us-ft
103296 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80
103297 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966666666667 x_0=900000 y_0=0 ellps=GRS80
103298 tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
103299 tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966666666667 x_0=900000 y_0=0 ellps=GRS80 units=us-ft
103300 tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.6942 y_0=0.0037 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103307 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.8893 y_0=0.0049 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103313 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.7263 y_0=0.0076 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103319 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.8893 y_0=0.0049 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103322 lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.7403 y_0=45830.2947 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103323 lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.3018 y_0=79170.7795 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103327 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.7263 y_0=0.0076 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103328 tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.6942 y_0=0.0037 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103329 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.3728 y_0=0.0009 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103330 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7614 y_0=0.0012 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103332 lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.7403 y_0=45830.2947 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103335 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7614 y_0=0.0012 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103338 lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.3018 y_0=79170.7795 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103340 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.3728 y_0=0.0009 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103344 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.8893 y_0=0.0049 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103345 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.3728 y_0=0.0009 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103346 lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.3354 y_0=86033.0876 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103347 lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.3354 y_0=86033.0876 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103351 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.3728 y_0=0.0009 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103358 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7614 y_0=0.0012 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103370 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.8893 y_0=0.0049 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103372 tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 y_0=0 ellps=GRS80
103373 tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 y_0=0 ellps=GRS80
103374 tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 y_0=0 ellps=GRS80
103375 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=38.3 lat_2=39.45 x_0=400000 y_0=0 ellps=GRS80
103376 lcc lat_0=37.6666666666667 lon_0=-77 lat_1=38.3 lat_2=39.45 x_0=400000 y_0=0 ellps=GRS80 units=us-ft
103377 lcc lat_0=41 lon_0=-71.5 lat_1=41.7166666666667 lat_2=42.6833333333333 x_0=200000 y_0=750000 ellps=GRS80
103378 lcc lat_0=41 lon_0=-70.5 lat_1=41.2833333333333 lat_2=41.4833333333333 x_0=500000 y_0=0 ellps=GRS80
103379 lcc lat_0=41 lon_0=-71.5 lat_1=41.7166666666667 lat_2=42.6833333333333 x_0=200000 y_0=750000 ellps=GRS80 units=us-ft
103380 lcc lat_0=41 lon_0=-70.5 lat_1=41.2833333333333 lat_2=41.4833333333333 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
103381 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=8000000 y_0=0 ellps=GRS80
103382 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=44.1833333333333 lat_2=45.7 x_0=6000000 y_0=0 ellps=GRS80
103383 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=42.1 lat_2=43.6666666666667 x_0=4000000 y_0=0 ellps=GRS80
103384 lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=8000000 y_0=0 ellps=GRS80 units=ft
103385 lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=44.1833333333333 lat_2=45.7 x_0=5999999.99999999 y_0=0 ellps=GRS80 units=ft
103386 lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=42.1 lat_2=43.6666666666667 x_0=4000000 y_0=0 ellps=GRS80 units=ft
103387 lcc lat_0=46.5 lon_0=-93.1 lat_1=47.0333333333333 lat_2=48.6333333333333 x_0=800000 y_0=100000 ellps=GRS80
103388 lcc lat_0=45 lon_0=-94.25 lat_1=45.6166666666667 lat_2=47.05 x_0=800000 y_0=100000 ellps=GRS80
103389 lcc lat_0=43 lon_0=-94 lat_1=43.7833333333333 lat_2=45.2166666666667 x_0=800000 y_0=100000 ellps=GRS80
103390 lcc lat_0=46.5 lon_0=-93.1 lat_1=47.0333333333333 lat_2=48.6333333333333 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft
103391 lcc lat_0=45 lon_0=-94.25 lat_1=45.6166666666667 lat_2=47.05 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft
103392 lcc lat_0=43 lon_0=-94 lat_1=43.7833333333333 lat_2=45.2166666666667 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft
103393 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80
103394 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0 ellps=GRS80
103395 tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
103396 tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 y_0=0 ellps=GRS80 units=us-ft
103397 tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333333333 x_0=250000 y_0=0 ellps=GRS80
103398 tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333333333 x_0=500000 y_0=0 ellps=GRS80
103399 tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941176470588 x_0=850000 y_0=0 ellps=GRS80
103400 tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.694132588 y_0=0.00365760731521463 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103407 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.889204978 y_0=0.00487680975361951 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103413 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.726390653 y_0=0.00762001524003048 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103419 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.889204978 y_0=0.00487680975361951 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103422 lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.74015748 y_0=45830.2948437897 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103423 lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.301752604 y_0=79170.7793751588 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103427 tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.726390653 y_0=0.00762001524003048 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103428 tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.694132588 y_0=0.00365760731521463 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103429 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.372771146 y_0=0.000914401828803658 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103430 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7615443231 y_0=0.00121920243840488 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103432 lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.74015748 y_0=45830.2948437897 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103435 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7615443231 y_0=0.00121920243840488 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103438 lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.301752604 y_0=79170.7793751588 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103440 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.372771146 y_0=0.000914401828803658 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103444 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.889204978 y_0=0.00487680975361951 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103445 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.372771146 y_0=0.000914401828803658 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103446 lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.335280671 y_0=86033.0877317755 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103447 lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.335280671 y_0=86033.0877317755 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103451 tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.372771146 y_0=0.000914401828803658 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103458 tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7615443231 y_0=0.00121920243840488 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103470 tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.889204978 y_0=0.00487680975361951 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103472 lcc lat_0=44.25 lon_0=-109.5 lat_1=45 lat_2=49 x_0=600000 y_0=0 ellps=GRS80
103473 lcc lat_0=44.25 lon_0=-109.5 lat_1=45 lat_2=49 x_0=599999.999999999 y_0=0 ellps=GRS80 units=ft
103474 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=40 lat_2=43 x_0=500000 y_0=0 ellps=GRS80
103475 lcc lat_0=39.8333333333333 lon_0=-100 lat_1=40 lat_2=43 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
103476 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000 ellps=GRS80
103477 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000 ellps=GRS80
103478 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000 ellps=GRS80
103479 tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000.00000001 ellps=GRS80 units=us-ft
103480 tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.000000001 y_0=6000000 ellps=GRS80 units=us-ft
103481 tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.000000001 y_0=3999999.99999999 ellps=GRS80 units=us-ft
103482 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966666666667 x_0=300000 y_0=0 ellps=GRS80
103483 tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966666666667 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
103484 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80
103485 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft
103486 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909090909091 x_0=165000 y_0=0 ellps=GRS80
103487 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 y_0=0 ellps=GRS80
103488 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916666666667 x_0=830000 y_0=0 ellps=GRS80
103489 tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909090909091 x_0=165000 y_0=0 ellps=GRS80 units=us-ft
103490 tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
103491 tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916666666667 x_0=830000.000000001 y_0=0 ellps=GRS80 units=us-ft
103492 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80
103493 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0 ellps=GRS80
103494 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 y_0=0 ellps=GRS80
103495 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=40.6666666666667 lat_2=41.0333333333333 x_0=300000 y_0=0 ellps=GRS80
103496 tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 y_0=0 ellps=GRS80 units=us-ft
103497 tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 y_0=0 ellps=GRS80 units=us-ft
103498 tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.000000001 y_0=0 ellps=GRS80 units=us-ft
103499 lcc lat_0=40.1666666666667 lon_0=-74 lat_1=40.6666666666667 lat_2=41.0333333333333 x_0=300000 y_0=0 ellps=GRS80 units=us-ft
103500 lcc lat_0=33.75 lon_0=-79 lat_1=34.3333333333333 lat_2=36.1666666666667 x_0=609601.219202438 y_0=0 ellps=GRS80
103501 lcc lat_0=33.75 lon_0=-79 lat_1=34.3333333333333 lat_2=36.1666666666667 x_0=609601.219202438 y_0=0 ellps=GRS80 units=us-ft
103502 lcc lat_0=47 lon_0=-100.5 lat_1=47.4333333333333 lat_2=48.7333333333333 x_0=600000 y_0=0 ellps=GRS80
103503 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=46.1833333333333 lat_2=47.4833333333333 x_0=600000 y_0=0 ellps=GRS80
103504 lcc lat_0=47 lon_0=-100.5 lat_1=47.4333333333333 lat_2=48.7333333333333 x_0=599999.999999999 y_0=0 ellps=GRS80 units=ft
103505 lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=46.1833333333333 lat_2=47.4833333333333 x_0=599999.999999999 y_0=0 ellps=GRS80 units=ft
103506 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=40.4333333333333 lat_2=41.7 x_0=600000 y_0=0 ellps=GRS80
103507 lcc lat_0=38 lon_0=-82.5 lat_1=38.7333333333333 lat_2=40.0333333333333 x_0=600000 y_0=0 ellps=GRS80
103508 lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=40.4333333333333 lat_2=41.7 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103509 lcc lat_0=38 lon_0=-82.5 lat_1=38.7333333333333 lat_2=40.0333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103510 lcc lat_0=35 lon_0=-98 lat_1=35.5666666666667 lat_2=36.7666666666667 x_0=600000 y_0=0 ellps=GRS80
103511 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=33.9333333333333 lat_2=35.2333333333333 x_0=600000 y_0=0 ellps=GRS80
103512 lcc lat_0=35 lon_0=-98 lat_1=35.5666666666667 lat_2=36.7666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103513 lcc lat_0=33.3333333333333 lon_0=-98 lat_1=33.9333333333333 lat_2=35.2333333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103514 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=40.8833333333333 lat_2=41.95 x_0=600000 y_0=0 ellps=GRS80
103515 lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=40.8833333333333 lat_2=41.95 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103516 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=39.9333333333333 lat_2=40.9666666666667 x_0=600000 y_0=0 ellps=GRS80
103517 lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=39.9333333333333 lat_2=40.9666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103518 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0 ellps=GRS80
103519 tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 y_0=0 ellps=GRS80 units=us-ft
103520 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=32.5 lat_2=34.8333333333333 x_0=609600 y_0=0 ellps=GRS80
103521 lcc lat_0=31.8333333333333 lon_0=-81 lat_1=32.5 lat_2=34.8333333333333 x_0=609600 y_0=0 ellps=GRS80 units=ft
103522 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=44.4166666666667 lat_2=45.6833333333333 x_0=600000 y_0=0 ellps=GRS80
103523 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=42.8333333333333 lat_2=44.4 x_0=600000 y_0=0 ellps=GRS80
103524 lcc lat_0=43.8333333333333 lon_0=-100 lat_1=44.4166666666667 lat_2=45.6833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103525 lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=42.8333333333333 lat_2=44.4 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103526 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=35.25 lat_2=36.4166666666667 x_0=600000 y_0=0 ellps=GRS80
103527 lcc lat_0=34.3333333333333 lon_0=-86 lat_1=35.25 lat_2=36.4166666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103539 lcc lat_0=34 lon_0=-101.5 lat_1=34.65 lat_2=36.1833333333333 x_0=200000 y_0=1000000 ellps=GRS80
103540 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=32.1333333333333 lat_2=33.9666666666667 x_0=600000 y_0=2000000 ellps=GRS80
103541 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=30.1166666666667 lat_2=31.8833333333333 x_0=700000 y_0=3000000 ellps=GRS80
103542 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=28.3833333333333 lat_2=30.2833333333333 x_0=600000 y_0=4000000 ellps=GRS80
103543 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=26.1666666666667 lat_2=27.8333333333333 x_0=300000 y_0=5000000 ellps=GRS80
103544 lcc lat_0=34 lon_0=-101.5 lat_1=34.65 lat_2=36.1833333333333 x_0=200000 y_0=1000000 ellps=GRS80 units=us-ft
103545 lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=32.1333333333333 lat_2=33.9666666666667 x_0=600000 y_0=2000000 ellps=GRS80 units=us-ft
103546 lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=30.1166666666667 lat_2=31.8833333333333 x_0=700000 y_0=3000000 ellps=GRS80 units=us-ft
103547 lcc lat_0=27.8333333333333 lon_0=-99 lat_1=28.3833333333333 lat_2=30.2833333333333 x_0=600000 y_0=3999999.99999999 ellps=GRS80 units=us-ft
103548 lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=26.1666666666667 lat_2=27.8333333333333 x_0=300000 y_0=5000000.00000001 ellps=GRS80 units=us-ft
103549 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=500000 y_0=1000000 ellps=GRS80
103550 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=500000 y_0=2000000 ellps=GRS80
103551 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=500000 y_0=3000000 ellps=GRS80
103552 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=500000 y_0=1000000 ellps=GRS80 units=ft
103553 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=500000 y_0=2000000 ellps=GRS80 units=ft
103554 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=500000 y_0=3000000 ellps=GRS80 units=ft
103555 lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=500000.000000001 y_0=1000000 ellps=GRS80 units=us-ft
103556 lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=500000.000000001 y_0=2000000 ellps=GRS80 units=us-ft
103557 lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=500000.000000001 y_0=3000000 ellps=GRS80 units=us-ft
103558 tmerc lat_0=42.5 lon_0=-72.5 k=0.999964285714286 x_0=500000 y_0=0 ellps=GRS80
103559 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=38.0333333333333 lat_2=39.2 x_0=3500000 y_0=2000000 ellps=GRS80
103560 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=36.7666666666667 lat_2=37.9666666666667 x_0=3500000 y_0=1000000 ellps=GRS80
103561 lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=38.0333333333333 lat_2=39.2 x_0=3500000.00000001 y_0=2000000 ellps=GRS80 units=us-ft
103562 lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=36.7666666666667 lat_2=37.9666666666667 x_0=3500000.00000001 y_0=1000000 ellps=GRS80 units=us-ft
103563 lcc lat_0=47 lon_0=-120.833333333333 lat_1=47.5 lat_2=48.7333333333333 x_0=500000 y_0=0 ellps=GRS80
103564 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=45.8333333333333 lat_2=47.3333333333333 x_0=500000 y_0=0 ellps=GRS80
103565 lcc lat_0=47 lon_0=-120.833333333333 lat_1=47.5 lat_2=48.7333333333333 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
103566 lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=45.8333333333333 lat_2=47.3333333333333 x_0=500000.000000001 y_0=0 ellps=GRS80 units=us-ft
103567 lcc lat_0=38.5 lon_0=-79.5 lat_1=39 lat_2=40.25 x_0=600000 y_0=0 ellps=GRS80
103568 lcc lat_0=37 lon_0=-81 lat_1=37.4833333333333 lat_2=38.8833333333333 x_0=600000 y_0=0 ellps=GRS80
103569 lcc lat_0=38.5 lon_0=-79.5 lat_1=39 lat_2=40.25 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103570 lcc lat_0=37 lon_0=-81 lat_1=37.4833333333333 lat_2=38.8833333333333 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103571 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=45.5666666666667 lat_2=46.7666666666667 x_0=600000 y_0=0 ellps=GRS80
103572 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=44.25 lat_2=45.5 x_0=600000 y_0=0 ellps=GRS80
103573 lcc lat_0=42 lon_0=-90 lat_1=42.7333333333333 lat_2=44.0666666666667 x_0=600000 y_0=0 ellps=GRS80
103574 lcc lat_0=45.1666666666667 lon_0=-90 lat_1=45.5666666666667 lat_2=46.7666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103575 lcc lat_0=43.8333333333333 lon_0=-90 lat_1=44.25 lat_2=45.5 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103576 lcc lat_0=42 lon_0=-90 lat_1=42.7333333333333 lat_2=44.0666666666667 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103577 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0 ellps=GRS80
103578 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80
103579 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80
103580 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000 ellps=GRS80
103581 tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 y_0=0 ellps=GRS80 units=us-ft
103582 tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80 units=us-ft
103583 tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 y_0=0 ellps=GRS80 units=us-ft
103585 tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.000000001 y_0=100000 ellps=GRS80 units=us-ft
103586 lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=600000 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103587 lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=600000 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103588 lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=599999.999999999 ellps=GRS80 units=ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103589 lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=600000 ellps=GRS80 towgs84=0,0,0
103590 lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=600000 ellps=GRS80 units=us-ft towgs84=0,0,0
103591 lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=599999.999999999 ellps=GRS80 units=ft towgs84=0,0,0
103592 lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=600000 ellps=GRS80 towgs84=0,0,0
103593 lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=600000 ellps=GRS80 units=us-ft towgs84=0,0,0
103594 lcc lat_1=36 lat_0=36 lon_0=-109.5 k_0=1.00023 x_0=300000 y_0=599999.999999999 ellps=GRS80 units=ft towgs84=0,0,0
103598 tmerc lat_0=0 lon_0=-90.5 k=0.9998 x_0=500000 y_0=0 datum=WGS84
103599 tmerc lat_0=4 lon_0=-73 k=0.9992 x_0=5000000 y_0=2000000 ellps=GRS80 towgs84=0,0,0
103600 tmerc lat_0=46.1541666666667 lon_0=-93.4325 k=1.000059152669 x_0=152409.319685395 y_0=30481.863937079 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103601 tmerc lat_0=46.63 lon_0=-96.7 k=1.000045317862 x_0=152407.211256591 y_0=30481.4422513183 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103602 tmerc lat_0=47.1516666666667 lon_0=-95.3758333333333 k=1.000072505661 x_0=152411.354685446 y_0=30482.2709370892 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103603 tmerc lat_0=46.8036111111111 lon_0=-94.9205555555556 k=1.000071553661 x_0=152411.209600356 y_0=30482.2419200711 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103604 tmerc lat_0=47.0666666666667 lon_0=-91.4091666666667 k=1.000075844621 x_0=152411.863543968 y_0=30482.3727087935 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103605 tmerc lat_0=45.5588888888889 lon_0=-93.6205555555556 k=1.000054146138 x_0=152408.556688545 y_0=30481.7113377089 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103606 tmerc lat_0=44.7458333333333 lon_0=-92.8333333333333 k=1.000039836799 x_0=152406.37594092 y_0=30481.2751881839 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103607 tmerc lat_0=46.0216666666667 lon_0=-96.5244444444444 k=1.000048901066 x_0=152407.757337973 y_0=30481.5514675946 ellps=GRS80 towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103608 lcc lat_0=45.0352777777778 lon_0=-93.2666666666667 lat_1=45.0666666666667 lat_2=45.3666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378418.941 rf=298.257222100883
103609 lcc lat_0=46.7177777777778 lon_0=-95.6833333333333 lat_1=46.7833333333333 lat_2=47.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378586.581 rf=298.257222100883
103610 lcc lat_0=48.02 lon_0=-95.0166666666667 lat_1=48.1166666666667 lat_2=48.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378505.809 rf=298.257222100883
103611 lcc lat_0=47.4125 lon_0=-94.85 lat_1=47.5 lat_2=47.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378544.823 rf=298.257222100883
103612 lcc lat_0=45.5591666666667 lon_0=-94.05 lat_1=45.5833333333333 lat_2=45.7833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378490.569 rf=298.257222100883
103613 lcc lat_0=45.1522222222222 lon_0=-96.05 lat_1=45.2166666666667 lat_2=45.5333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378470.757 rf=298.257222100883
103614 lcc lat_0=43.8480555555556 lon_0=-94.2666666666667 lat_1=43.9333333333333 lat_2=44.3666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378403.701 rf=298.257222100883
103615 lcc lat_0=44.1080555555556 lon_0=-94.7333333333333 lat_1=44.1666666666667 lat_2=44.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378434.181 rf=298.257222100883
103616 lcc lat_0=46.4172222222222 lon_0=-92.6833333333333 lat_1=46.4666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378454.907 rf=298.257222100883
103617 lcc lat_0=44.6397222222222 lon_0=-93.7666666666667 lat_1=44.6833333333333 lat_2=44.9 x_0=152400.30480061 y_0=30480.0609601219 a=6378400.653 rf=298.257222100883
103618 lcc lat_0=46.8036111111111 lon_0=-94.2166666666667 lat_1=46.9166666666667 lat_2=47.3166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378567.378 rf=298.257222100883
103619 lcc lat_0=46.1563888888889 lon_0=-94.4666666666667 lat_1=46.2666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378546.957 rf=298.257222100883
103620 lcc lat_0=44.7527777777778 lon_0=-95.85 lat_1=44.8333333333333 lat_2=45.2 x_0=152400.30480061 y_0=30480.0609601219 a=6378476.853 rf=298.257222100883
103621 lcc lat_0=45.2963888888889 lon_0=-93.0833333333333 lat_1=45.3333333333333 lat_2=45.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378411.321 rf=298.257222100883
103622 lcc lat_0=47.8833333333333 lon_0=-90.25 lat_1=47.9333333333333 lat_2=48.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378647.541 rf=298.257222100883
103623 lcc lat_0=47.4388888888889 lon_0=-90.25 lat_1=47.55 lat_2=47.8166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378647.541 rf=298.257222100883
103624 lcc lat_0=43.8480555555556 lon_0=-94.9166666666667 lat_1=43.9 lat_2=44.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378514.953 rf=298.257222100883
103625 lcc lat_0=46.1563888888889 lon_0=-94.4666666666667 lat_1=46.2666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378546.957 rf=298.257222100883
103626 lcc lat_0=44.4719444444445 lon_0=-93.3166666666667 lat_1=44.5166666666667 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378421.989 rf=298.257222100883
103627 lcc lat_0=43.8338888888889 lon_0=-92.9166666666667 lat_1=43.8833333333333 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378481.425 rf=298.257222100883
103628 lcc lat_0=45.7588888888889 lon_0=-96.05 lat_1=45.8 lat_2=46.05 x_0=152400.30480061 y_0=30480.0609601219 a=6378518.001 rf=298.257222100883
103629 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883
103630 lcc lat_0=43.5 lon_0=-92.0833333333333 lat_1=43.55 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378464.661 rf=298.257222100883
103631 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883
103632 lcc lat_0=44.1947222222222 lon_0=-93.1333333333333 lat_1=44.3 lat_2=44.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378434.181 rf=298.257222100883
103633 lcc lat_0=45.7588888888889 lon_0=-96.05 lat_1=45.8 lat_2=46.05 x_0=152400.30480061 y_0=30480.0609601219 a=6378518.001 rf=298.257222100883
103634 lcc lat_0=44.7911111111111 lon_0=-93.3833333333333 lat_1=44.8833333333333 lat_2=45.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378418.941 rf=298.257222100883
103635 lcc lat_0=43.5 lon_0=-91.4666666666667 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378436.619 rf=298.257222100883
103636 lcc lat_0=45.2963888888889 lon_0=-93.0833333333333 lat_1=45.3333333333333 lat_2=45.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378411.321 rf=298.257222100883
103637 lcc lat_0=47.5 lon_0=-93.7333333333333 lat_1=47.5666666666667 lat_2=47.8166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378574.389 rf=298.257222100883
103638 lcc lat_0=47.0263888888889 lon_0=-93.7333333333333 lat_1=47.0833333333333 lat_2=47.4166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378574.389 rf=298.257222100883
103639 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883
103640 lcc lat_0=45.73 lon_0=-92.9 lat_1=45.8166666666667 lat_2=46.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378472.281 rf=298.257222100883
103641 lcc lat_0=44.8913888888889 lon_0=-94.75 lat_1=44.9666666666667 lat_2=45.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378498.189 rf=298.257222100883
103642 lcc lat_0=48.5438888888889 lon_0=-96.15 lat_1=48.6 lat_2=48.9333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378449.421 rf=298.257222100883
103643 lcc lat_0=47.8458333333333 lon_0=-93.75 lat_1=48 lat_2=48.6166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378525.621 rf=298.257222100883
103644 lcc lat_0=44.7527777777778 lon_0=-95.85 lat_1=44.8333333333333 lat_2=45.2 x_0=152400.30480061 y_0=30480.0609601219 a=6378476.853 rf=298.257222100883
103645 lcc lat_0=49.15 lon_0=-94.9833333333333 lat_1=49.1833333333333 lat_2=49.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378466.185 rf=298.257222100883
103646 lcc lat_0=48.3661111111111 lon_0=-94.8833333333333 lat_1=48.45 lat_2=48.8833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378496.665 rf=298.257222100883
103647 lcc lat_0=44.1947222222222 lon_0=-93.1333333333333 lat_1=44.3 lat_2=44.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378434.181 rf=298.257222100883
103648 lcc lat_0=44.1966666666667 lon_0=-96.2666666666667 lat_1=44.2833333333333 lat_2=44.6166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378643.579 rf=298.257222100883
103649 lcc lat_0=44.1955555555556 lon_0=-95.85 lat_1=44.25 lat_2=44.5833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378559.758 rf=298.257222100883
103650 lcc lat_0=44.4561111111111 lon_0=-94.6333333333333 lat_1=44.5333333333333 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378414.369 rf=298.257222100883
103651 lcc lat_0=47.1516666666667 lon_0=-95.8166666666667 lat_1=47.2 lat_2=47.45 x_0=152400.30480061 y_0=30480.0609601219 a=6378586.581 rf=298.257222100883
103652 lcc lat_0=48.1730555555555 lon_0=-96.3833333333333 lat_1=48.2333333333333 lat_2=48.4833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378441.801 rf=298.257222100883
103653 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883
103654 lcc lat_0=44.8913888888889 lon_0=-94.75 lat_1=44.9666666666667 lat_2=45.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378498.189 rf=298.257222100883
103655 lcc lat_0=45.7738888888889 lon_0=-94.2 lat_1=45.85 lat_2=46.2666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378502.761 rf=298.257222100883
103656 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883
103657 lcc lat_0=43.8480555555556 lon_0=-95.7666666666667 lat_1=43.9166666666667 lat_2=44.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378617.061 rf=298.257222100883
103658 lcc lat_0=43.8480555555556 lon_0=-94.2666666666667 lat_1=43.9333333333333 lat_2=44.3666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378403.701 rf=298.257222100883
103659 lcc lat_0=43.5 lon_0=-95.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378624.681 rf=298.257222100883
103660 lcc lat_0=47.1505555555556 lon_0=-96.45 lat_1=47.2 lat_2=47.45 x_0=152400.30480061 y_0=30480.0609601219 a=6378468.623 rf=298.257222100883
103661 lcc lat_0=43.8338888888889 lon_0=-92.9166666666667 lat_1=43.8833333333333 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378481.425 rf=298.257222100883
103662 lcc lat_0=46.1063888888889 lon_0=-95.7166666666667 lat_1=46.1833333333333 lat_2=46.65 x_0=152400.30480061 y_0=30480.0609601219 a=6378525.621 rf=298.257222100883
103663 lcc lat_0=47.4988888888889 lon_0=-96.3666666666667 lat_1=47.6 lat_2=48.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378445.763 rf=298.257222100883
103664 lcc lat_0=45.73 lon_0=-92.9 lat_1=45.8166666666667 lat_2=46.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378472.281 rf=298.257222100883
103665 lcc lat_0=43.8491666666667 lon_0=-96.25 lat_1=43.8833333333333 lat_2=44.15 x_0=152400.30480061 y_0=30480.0609601219 a=6378670.401 rf=298.257222100883
103666 lcc lat_0=47.4988888888889 lon_0=-96.3666666666667 lat_1=47.6 lat_2=48.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378445.763 rf=298.257222100883
103667 lcc lat_0=45.2827777777778 lon_0=-95.15 lat_1=45.35 lat_2=45.7 x_0=152400.30480061 y_0=30480.0609601219 a=6378502.761 rf=298.257222100883
103668 lcc lat_0=44.7911111111111 lon_0=-93.3833333333333 lat_1=44.8833333333333 lat_2=45.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378418.941 rf=298.257222100883
103669 lcc lat_0=47.4988888888889 lon_0=-96.3666666666667 lat_1=47.6 lat_2=48.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378445.763 rf=298.257222100883
103670 lcc lat_0=44.1947222222222 lon_0=-95.2333333333333 lat_1=44.2666666666667 lat_2=44.5666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378438.753 rf=298.257222100883
103671 lcc lat_0=44.4561111111111 lon_0=-94.6333333333333 lat_1=44.5333333333333 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378414.369 rf=298.257222100883
103672 lcc lat_0=44.1947222222222 lon_0=-93.1333333333333 lat_1=44.3 lat_2=44.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378434.181 rf=298.257222100883
103673 lcc lat_0=43.5 lon_0=-95.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378624.681 rf=298.257222100883
103674 lcc lat_0=48.5438888888889 lon_0=-96.15 lat_1=48.6 lat_2=48.9333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378449.421 rf=298.257222100883
103675 lcc lat_0=47.8333333333333 lon_0=-92.45 lat_1=47.9833333333333 lat_2=48.5333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378543.909 rf=298.257222100883
103676 lcc lat_0=47.25 lon_0=-92.45 lat_1=47.3333333333333 lat_2=47.75 x_0=152400.30480061 y_0=30480.0609601219 a=6378605.783 rf=298.257222100883
103677 lcc lat_0=46.65 lon_0=-92.45 lat_1=46.7833333333333 lat_2=47.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378540.861 rf=298.257222100883
103678 lcc lat_0=44.4719444444445 lon_0=-93.3166666666667 lat_1=44.5166666666667 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378421.989 rf=298.257222100883
103679 lcc lat_0=44.9775 lon_0=-93.8833333333333 lat_1=45.0333333333333 lat_2=45.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378443.325 rf=298.257222100883
103680 lcc lat_0=44.4561111111111 lon_0=-94.6333333333333 lat_1=44.5333333333333 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378414.369 rf=298.257222100883
103681 lcc lat_0=45.2827777777778 lon_0=-95.15 lat_1=45.35 lat_2=45.7 x_0=152400.30480061 y_0=30480.0609601219 a=6378502.761 rf=298.257222100883
103682 lcc lat_0=43.8338888888889 lon_0=-92.9166666666667 lat_1=43.8833333333333 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378481.425 rf=298.257222100883
103683 lcc lat_0=45.2827777777778 lon_0=-95.15 lat_1=45.35 lat_2=45.7 x_0=152400.30480061 y_0=30480.0609601219 a=6378502.761 rf=298.257222100883
103684 lcc lat_0=45.1522222222222 lon_0=-96.05 lat_1=45.2166666666667 lat_2=45.5333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378470.757 rf=298.257222100883
103685 lcc lat_0=45.7733333333333 lon_0=-94.9 lat_1=45.8666666666667 lat_2=46.2833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378548.481 rf=298.257222100883
103686 lcc lat_0=45.5855555555556 lon_0=-96.55 lat_1=45.6333333333333 lat_2=45.9666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378463.746 rf=298.257222100883
103687 lcc lat_0=44.1069444444444 lon_0=-92.2666666666667 lat_1=44.15 lat_2=44.4166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378426.561 rf=298.257222100883
103688 lcc lat_0=46.1563888888889 lon_0=-94.4666666666667 lat_1=46.2666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378546.957 rf=298.257222100883
103689 lcc lat_0=43.8338888888889 lon_0=-92.9166666666667 lat_1=43.8833333333333 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378481.425 rf=298.257222100883
103690 lcc lat_0=43.8480555555556 lon_0=-94.9166666666667 lat_1=43.9 lat_2=44.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378514.953 rf=298.257222100883
103691 lcc lat_0=43.8472222222222 lon_0=-91.6166666666667 lat_1=43.9 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378453.688 rf=298.257222100883
103692 lcc lat_0=44.9775 lon_0=-93.8833333333333 lat_1=45.0333333333333 lat_2=45.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378443.325 rf=298.257222100883
103693 lcc lat_0=44.5416666666667 lon_0=-95.9 lat_1=44.6666666666667 lat_2=44.95 x_0=152400.30480061 y_0=30480.0609601219 a=6378530.193 rf=298.257222100883
103694 tmerc lat_0=46.6166666666667 lon_0=-92.45 k=0.99998529 x_0=1450000 y_0=1000000 a=6378523 rf=298.2752724
103695 tmerc lat_0=46.6166666666667 lon_0=-92.45 k=0.99998529 x_0=1449999.9999999 y_0=999999.999999899 a=6378523 rf=298.2752724 units=us-ft
103696 utm zone=19 ellps=GRS80
103697 utm zone=20 ellps=GRS80
103698 utm zone=21 ellps=GRS80
103699 tmerc lat_0=31.7343936111111 lon_0=35.2045169444444 k=1.0000067 x_0=169529.584 y_0=126907.39 ellps=GRS80 towgs84=23.772,17.49,17.859,-0.3132,-1.85274,1.67299,-5.4262
103700 tmerc lat_0=46.1541666666667 lon_0=-93.4325 k=1.000059152669 x_0=152409.319685395 y_0=30481.863937079 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103701 tmerc lat_0=46.63 lon_0=-96.7 k=1.000045317862 x_0=152407.211256591 y_0=30481.4422513183 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103702 tmerc lat_0=47.1516666666667 lon_0=-95.3758333333333 k=1.000072505661 x_0=152411.354685446 y_0=30482.2709370892 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103703 tmerc lat_0=46.8036111111111 lon_0=-94.9205555555556 k=1.000071553661 x_0=152411.209600356 y_0=30482.2419200711 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103704 tmerc lat_0=47.0666666666667 lon_0=-91.4091666666667 k=1.000075844621 x_0=152411.863543968 y_0=30482.3727087935 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103705 tmerc lat_0=45.5588888888889 lon_0=-93.6205555555556 k=1.000054146138 x_0=152408.556688545 y_0=30481.7113377089 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103706 tmerc lat_0=44.7458333333333 lon_0=-92.8333333333333 k=1.000039836799 x_0=152406.37594092 y_0=30481.2751881839 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103707 tmerc lat_0=46.0216666666667 lon_0=-96.5244444444444 k=1.000048901066 x_0=152407.757337973 y_0=30481.5514675946 ellps=GRS80 units=us-ft towgs84=-0.9102,2.0141,0.5602,0.029039,0.010065,0.010101,0
103708 lcc lat_0=45.0352777777778 lon_0=-93.2666666666667 lat_1=45.0666666666667 lat_2=45.3666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378418.941 rf=298.257222100883 units=us-ft
103709 lcc lat_0=46.7177777777778 lon_0=-95.6833333333333 lat_1=46.7833333333333 lat_2=47.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378586.581 rf=298.257222100883 units=us-ft
103710 lcc lat_0=48.02 lon_0=-95.0166666666667 lat_1=48.1166666666667 lat_2=48.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378505.809 rf=298.257222100883 units=us-ft
103711 lcc lat_0=47.4125 lon_0=-94.85 lat_1=47.5 lat_2=47.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378544.823 rf=298.257222100883 units=us-ft
103712 lcc lat_0=45.5591666666667 lon_0=-94.05 lat_1=45.5833333333333 lat_2=45.7833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378490.569 rf=298.257222100883 units=us-ft
103713 lcc lat_0=45.1522222222222 lon_0=-96.05 lat_1=45.2166666666667 lat_2=45.5333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378470.757 rf=298.257222100883 units=us-ft
103714 lcc lat_0=43.8480555555556 lon_0=-94.2666666666667 lat_1=43.9333333333333 lat_2=44.3666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378403.701 rf=298.257222100883 units=us-ft
103715 lcc lat_0=44.1080555555556 lon_0=-94.7333333333333 lat_1=44.1666666666667 lat_2=44.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378434.181 rf=298.257222100883 units=us-ft
103716 lcc lat_0=46.4172222222222 lon_0=-92.6833333333333 lat_1=46.4666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378454.907 rf=298.257222100883 units=us-ft
103717 lcc lat_0=44.6397222222222 lon_0=-93.7666666666667 lat_1=44.6833333333333 lat_2=44.9 x_0=152400.30480061 y_0=30480.0609601219 a=6378400.653 rf=298.257222100883 units=us-ft
103718 lcc lat_0=46.8036111111111 lon_0=-94.2166666666667 lat_1=46.9166666666667 lat_2=47.3166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378567.378 rf=298.257222100883 units=us-ft
103719 lcc lat_0=46.1563888888889 lon_0=-94.4666666666667 lat_1=46.2666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378546.957 rf=298.257222100883 units=us-ft
103720 lcc lat_0=44.7527777777778 lon_0=-95.85 lat_1=44.8333333333333 lat_2=45.2 x_0=152400.30480061 y_0=30480.0609601219 a=6378476.853 rf=298.257222100883 units=us-ft
103721 lcc lat_0=45.2963888888889 lon_0=-93.0833333333333 lat_1=45.3333333333333 lat_2=45.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378411.321 rf=298.257222100883 units=us-ft
103722 lcc lat_0=47.8833333333333 lon_0=-90.25 lat_1=47.9333333333333 lat_2=48.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378647.541 rf=298.257222100883 units=us-ft
103723 lcc lat_0=47.4388888888889 lon_0=-90.25 lat_1=47.55 lat_2=47.8166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378647.541 rf=298.257222100883 units=us-ft
103724 lcc lat_0=43.8480555555556 lon_0=-94.9166666666667 lat_1=43.9 lat_2=44.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378514.953 rf=298.257222100883 units=us-ft
103725 lcc lat_0=46.1563888888889 lon_0=-94.4666666666667 lat_1=46.2666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378546.957 rf=298.257222100883 units=us-ft
103726 lcc lat_0=44.4719444444445 lon_0=-93.3166666666667 lat_1=44.5166666666667 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378421.989 rf=298.257222100883 units=us-ft
103727 lcc lat_0=43.8338888888889 lon_0=-92.9166666666667 lat_1=43.8833333333333 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378481.425 rf=298.257222100883 units=us-ft
103728 lcc lat_0=45.7588888888889 lon_0=-96.05 lat_1=45.8 lat_2=46.05 x_0=152400.30480061 y_0=30480.0609601219 a=6378518.001 rf=298.257222100883 units=us-ft
103729 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883 units=us-ft
103730 lcc lat_0=43.5 lon_0=-92.0833333333333 lat_1=43.55 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378464.661 rf=298.257222100883 units=us-ft
103731 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883 units=us-ft
103732 lcc lat_0=44.1947222222222 lon_0=-93.1333333333333 lat_1=44.3 lat_2=44.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378434.181 rf=298.257222100883 units=us-ft
103733 lcc lat_0=45.7588888888889 lon_0=-96.05 lat_1=45.8 lat_2=46.05 x_0=152400.30480061 y_0=30480.0609601219 a=6378518.001 rf=298.257222100883 units=us-ft
103734 lcc lat_0=44.7911111111111 lon_0=-93.3833333333333 lat_1=44.8833333333333 lat_2=45.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378418.941 rf=298.257222100883 units=us-ft
103735 lcc lat_0=43.5 lon_0=-91.4666666666667 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378436.619 rf=298.257222100883 units=us-ft
103736 lcc lat_0=45.2963888888889 lon_0=-93.0833333333333 lat_1=45.3333333333333 lat_2=45.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378411.321 rf=298.257222100883 units=us-ft
103737 lcc lat_0=47.5 lon_0=-93.7333333333333 lat_1=47.5666666666667 lat_2=47.8166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378574.389 rf=298.257222100883 units=us-ft
103738 lcc lat_0=47.0263888888889 lon_0=-93.7333333333333 lat_1=47.0833333333333 lat_2=47.4166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378574.389 rf=298.257222100883 units=us-ft
103739 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883 units=us-ft
103740 lcc lat_0=45.73 lon_0=-92.9 lat_1=45.8166666666667 lat_2=46.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378472.281 rf=298.257222100883 units=us-ft
103741 lcc lat_0=44.8913888888889 lon_0=-94.75 lat_1=44.9666666666667 lat_2=45.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378498.189 rf=298.257222100883 units=us-ft
103742 lcc lat_0=48.5438888888889 lon_0=-96.15 lat_1=48.6 lat_2=48.9333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378449.421 rf=298.257222100883 units=us-ft
103743 lcc lat_0=47.8458333333333 lon_0=-93.75 lat_1=48 lat_2=48.6166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378525.621 rf=298.257222100883 units=us-ft
103744 lcc lat_0=44.7527777777778 lon_0=-95.85 lat_1=44.8333333333333 lat_2=45.2 x_0=152400.30480061 y_0=30480.0609601219 a=6378476.853 rf=298.257222100883 units=us-ft
103745 lcc lat_0=49.15 lon_0=-94.9833333333333 lat_1=49.1833333333333 lat_2=49.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378466.185 rf=298.257222100883 units=us-ft
103746 lcc lat_0=48.3661111111111 lon_0=-94.8833333333333 lat_1=48.45 lat_2=48.8833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378496.665 rf=298.257222100883 units=us-ft
103747 lcc lat_0=44.1947222222222 lon_0=-93.1333333333333 lat_1=44.3 lat_2=44.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378434.181 rf=298.257222100883 units=us-ft
103748 lcc lat_0=44.1966666666667 lon_0=-96.2666666666667 lat_1=44.2833333333333 lat_2=44.6166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378643.579 rf=298.257222100883 units=us-ft
103749 lcc lat_0=44.1955555555556 lon_0=-95.85 lat_1=44.25 lat_2=44.5833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378559.758 rf=298.257222100883 units=us-ft
103750 lcc lat_0=44.4561111111111 lon_0=-94.6333333333333 lat_1=44.5333333333333 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378414.369 rf=298.257222100883 units=us-ft
103751 lcc lat_0=47.1516666666667 lon_0=-95.8166666666667 lat_1=47.2 lat_2=47.45 x_0=152400.30480061 y_0=30480.0609601219 a=6378586.581 rf=298.257222100883 units=us-ft
103752 lcc lat_0=48.1730555555555 lon_0=-96.3833333333333 lat_1=48.2333333333333 lat_2=48.4833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378441.801 rf=298.257222100883 units=us-ft
103753 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883 units=us-ft
103754 lcc lat_0=44.8913888888889 lon_0=-94.75 lat_1=44.9666666666667 lat_2=45.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378498.189 rf=298.257222100883 units=us-ft
103755 lcc lat_0=45.7738888888889 lon_0=-94.2 lat_1=45.85 lat_2=46.2666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378502.761 rf=298.257222100883 units=us-ft
103756 lcc lat_0=43.5 lon_0=-93.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378521.049 rf=298.257222100883 units=us-ft
103757 lcc lat_0=43.8480555555556 lon_0=-95.7666666666667 lat_1=43.9166666666667 lat_2=44.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378617.061 rf=298.257222100883 units=us-ft
103758 lcc lat_0=43.8480555555556 lon_0=-94.2666666666667 lat_1=43.9333333333333 lat_2=44.3666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378403.701 rf=298.257222100883 units=us-ft
103759 lcc lat_0=43.5 lon_0=-95.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378624.681 rf=298.257222100883 units=us-ft
103760 lcc lat_0=47.1505555555556 lon_0=-96.45 lat_1=47.2 lat_2=47.45 x_0=152400.30480061 y_0=30480.0609601219 a=6378468.623 rf=298.257222100883 units=us-ft
103761 lcc lat_0=43.8338888888889 lon_0=-92.9166666666667 lat_1=43.8833333333333 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378481.425 rf=298.257222100883 units=us-ft
103762 lcc lat_0=46.1063888888889 lon_0=-95.7166666666667 lat_1=46.1833333333333 lat_2=46.65 x_0=152400.30480061 y_0=30480.0609601219 a=6378525.621 rf=298.257222100883 units=us-ft
103763 lcc lat_0=47.4988888888889 lon_0=-96.3666666666667 lat_1=47.6 lat_2=48.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378445.763 rf=298.257222100883 units=us-ft
103764 lcc lat_0=45.73 lon_0=-92.9 lat_1=45.8166666666667 lat_2=46.3333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378472.281 rf=298.257222100883 units=us-ft
103765 lcc lat_0=43.8491666666667 lon_0=-96.25 lat_1=43.8833333333333 lat_2=44.15 x_0=152400.30480061 y_0=30480.0609601219 a=6378670.401 rf=298.257222100883 units=us-ft
103766 lcc lat_0=47.4988888888889 lon_0=-96.3666666666667 lat_1=47.6 lat_2=48.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378445.763 rf=298.257222100883 units=us-ft
103767 lcc lat_0=45.2827777777778 lon_0=-95.15 lat_1=45.35 lat_2=45.7 x_0=152400.30480061 y_0=30480.0609601219 a=6378502.761 rf=298.257222100883 units=us-ft
103768 lcc lat_0=44.7911111111111 lon_0=-93.3833333333333 lat_1=44.8833333333333 lat_2=45.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378418.941 rf=298.257222100883 units=us-ft
103769 lcc lat_0=47.4988888888889 lon_0=-96.3666666666667 lat_1=47.6 lat_2=48.0833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378445.763 rf=298.257222100883 units=us-ft
103770 lcc lat_0=44.1947222222222 lon_0=-95.2333333333333 lat_1=44.2666666666667 lat_2=44.5666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378438.753 rf=298.257222100883 units=us-ft
103771 lcc lat_0=44.4561111111111 lon_0=-94.6333333333333 lat_1=44.5333333333333 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378414.369 rf=298.257222100883 units=us-ft
103772 lcc lat_0=44.1947222222222 lon_0=-93.1333333333333 lat_1=44.3 lat_2=44.6666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378434.181 rf=298.257222100883 units=us-ft
103773 lcc lat_0=43.5 lon_0=-95.95 lat_1=43.5666666666667 lat_2=43.8 x_0=152400.30480061 y_0=30480.0609601219 a=6378624.681 rf=298.257222100883 units=us-ft
103774 lcc lat_0=48.5438888888889 lon_0=-96.15 lat_1=48.6 lat_2=48.9333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378449.421 rf=298.257222100883 units=us-ft
103775 lcc lat_0=47.8333333333333 lon_0=-92.45 lat_1=47.9833333333333 lat_2=48.5333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378543.909 rf=298.257222100883 units=us-ft
103776 lcc lat_0=47.25 lon_0=-92.45 lat_1=47.3333333333333 lat_2=47.75 x_0=152400.30480061 y_0=30480.0609601219 a=6378605.783 rf=298.257222100883 units=us-ft
103777 lcc lat_0=46.65 lon_0=-92.45 lat_1=46.7833333333333 lat_2=47.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378540.861 rf=298.257222100883 units=us-ft
103778 lcc lat_0=44.4719444444445 lon_0=-93.3166666666667 lat_1=44.5166666666667 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378421.989 rf=298.257222100883 units=us-ft
103779 lcc lat_0=44.9775 lon_0=-93.8833333333333 lat_1=45.0333333333333 lat_2=45.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378443.325 rf=298.257222100883 units=us-ft
103780 lcc lat_0=44.4561111111111 lon_0=-94.6333333333333 lat_1=44.5333333333333 lat_2=44.9166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378414.369 rf=298.257222100883 units=us-ft
103781 lcc lat_0=45.2827777777778 lon_0=-95.15 lat_1=45.35 lat_2=45.7 x_0=152400.30480061 y_0=30480.0609601219 a=6378502.761 rf=298.257222100883 units=us-ft
103782 lcc lat_0=43.8338888888889 lon_0=-92.9166666666667 lat_1=43.8833333333333 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378481.425 rf=298.257222100883 units=us-ft
103783 lcc lat_0=45.2827777777778 lon_0=-95.15 lat_1=45.35 lat_2=45.7 x_0=152400.30480061 y_0=30480.0609601219 a=6378502.761 rf=298.257222100883 units=us-ft
103784 lcc lat_0=45.1522222222222 lon_0=-96.05 lat_1=45.2166666666667 lat_2=45.5333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378470.757 rf=298.257222100883 units=us-ft
103785 lcc lat_0=45.7733333333333 lon_0=-94.9 lat_1=45.8666666666667 lat_2=46.2833333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378548.481 rf=298.257222100883 units=us-ft
103786 lcc lat_0=45.5855555555556 lon_0=-96.55 lat_1=45.6333333333333 lat_2=45.9666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378463.746 rf=298.257222100883 units=us-ft
103787 lcc lat_0=44.1069444444444 lon_0=-92.2666666666667 lat_1=44.15 lat_2=44.4166666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378426.561 rf=298.257222100883 units=us-ft
103788 lcc lat_0=46.1563888888889 lon_0=-94.4666666666667 lat_1=46.2666666666667 lat_2=46.7333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378546.957 rf=298.257222100883 units=us-ft
103789 lcc lat_0=43.8338888888889 lon_0=-92.9166666666667 lat_1=43.8833333333333 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378481.425 rf=298.257222100883 units=us-ft
103790 lcc lat_0=43.8480555555556 lon_0=-94.9166666666667 lat_1=43.9 lat_2=44.1666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378514.953 rf=298.257222100883 units=us-ft
103791 lcc lat_0=43.8472222222222 lon_0=-91.6166666666667 lat_1=43.9 lat_2=44.1333333333333 x_0=152400.30480061 y_0=30480.0609601219 a=6378453.688 rf=298.257222100883 units=us-ft
103792 lcc lat_0=44.9775 lon_0=-93.8833333333333 lat_1=45.0333333333333 lat_2=45.4666666666667 x_0=152400.30480061 y_0=30480.0609601219 a=6378443.325 rf=298.257222100883 units=us-ft
103793 lcc lat_0=44.5416666666667 lon_0=-95.9 lat_1=44.6666666666667 lat_2=44.95 x_0=152400.30480061 y_0=30480.0609601219 a=6378530.193 rf=298.257222100883 units=us-ft
103846 lcc lat_0=44.5811111111111 lon_0=-91.2944444444444 lat_1=44.8138888888889 lat_2=45.1416666666667 x_0=60045.7200914402 y_0=0 a=6378412.542 rf=298.270107115315
103872 lcc lat_0=-20.2755163 lon_0=57.5645566222222 lat_1=-20.0611111111111 lat_2=-20.4444444444444 x_0=250000 y_0=350000 ellps=GRS80
103873 utm zone=15 ellps=GRS80
103874 utm zone=16 ellps=GRS80
103875 utm zone=17 ellps=GRS80
103876 utm zone=18 ellps=GRS80
103877 stere lat_0=90 lon_0=0 k=1 x_0=0 y_0=0 R=1737400
103878 stere lat_0=-90 lon_0=0 k=1 x_0=0 y_0=0 R=1737400
103879 laea lat_0=0 lon_0=180 x_0=0 y_0=0 R=1737400
103880 laea lat_0=0 lon_0=0 x_0=0 y_0=0 R=1737400
103881 eqc lat_ts=0 lat_0=0 lon_0=0 x_0=0 y_0=0 R=1737400
103882 sinu lon_0=0 x_0=0 y_0=0 R=1737400
103883 stere lat_0=90 lon_0=0 k=1 x_0=0 y_0=0 R=3396190
103884 stere lat_0=-90 lon_0=0 k=1 x_0=0 y_0=0 R=3396190
103885 eqc lat_ts=0 lat_0=0 lon_0=0 x_0=0 y_0=0 R=3396190
103886 sinu lon_0=0 x_0=0 y_0=0 R=3396190
103946 lcc lat_0=44.5811111111111 lon_0=-91.2944444444444 lat_1=44.8138888888889 lat_2=45.1416666666667 x_0=60045.7200914402 y_0=0 a=6378412.542 rf=298.270107115315 units=us-ft
104009 longlat ellps=GRS80 towgs84=0,0,0
104017 longlat a=6378136 rf=298.257839303
104018 longlat a=6378136 rf=298.257839303
104022 longlat ellps=GRS80
104024 longlat ellps=GRS80
104028 longlat ellps=GRS80
104047 longlat R=6371008.7714
104050 longlat ellps=WGS84
104101 longlat ellps=bessel
104102 longlat ellps=bessel
104103 longlat a=6378249.145 rf=293.465
104105 longlat ellps=bessel
104106 longlat ellps=intl
104109 longlat ellps=clrk66
104112 longlat ellps=clrk66
104113 longlat ellps=clrk66
104126 longlat ellps=intl
104127 longlat ellps=intl
104128 longlat R=6370000
104129 longlat ellps=GRS80
104130 longlat ellps=intl
104131 longlat ellps=bessel
104134 longlat ellps=GRS80
104135 longlat ellps=krass
104138 longlat ellps=intl
104139 longlat ellps=clrk80ign
104140 longlat ellps=clrk80ign
104261 longlat ellps=clrk80ign
104602 longlat datum=NAD83
104613 longlat ellps=GRS80
104644 longlat ellps=GRS80
104645 longlat ellps=GRS80
104648 longlat ellps=bessel
104653 longlat ellps=GRS80
104664 longlat ellps=evrst30
104693 longlat ellps=evrst30
104696 longlat ellps=bessel
104697 longlat ellps=bessel
104700 longlat a=6378418.941 rf=298.257222100883
104701 longlat a=6378586.581 rf=298.257222100883
104702 longlat a=6378505.809 rf=298.257222100883
104703 longlat a=6378544.823 rf=298.257222100883
104704 longlat a=6378490.569 rf=298.257222100883
104705 longlat a=6378470.757 rf=298.257222100883
104706 longlat a=6378403.701 rf=298.257222100883
104707 longlat a=6378434.181 rf=298.257222100883
104708 longlat a=6378454.907 rf=298.257222100883
104709 longlat a=6378400.653 rf=298.257222100883
104710 longlat a=6378567.378 rf=298.257222100883
104711 longlat a=6378546.957 rf=298.257222100883
104712 longlat a=6378476.853 rf=298.257222100883
104713 longlat a=6378411.321 rf=298.257222100883
104714 longlat a=6378647.541 rf=298.257222100883
104715 longlat a=6378647.541 rf=298.257222100883
104716 longlat a=6378514.953 rf=298.257222100883
104717 longlat a=6378546.957 rf=298.257222100883
104718 longlat a=6378421.989 rf=298.257222100883
104719 longlat a=6378481.425 rf=298.257222100883
104720 longlat a=6378518.001 rf=298.257222100883
104721 longlat a=6378521.049 rf=298.257222100883
104722 longlat a=6378464.661 rf=298.257222100883
104723 longlat a=6378521.049 rf=298.257222100883
104724 longlat a=6378434.181 rf=298.257222100883
104725 longlat a=6378518.001 rf=298.257222100883
104726 longlat a=6378418.941 rf=298.257222100883
104727 longlat a=6378436.619 rf=298.257222100883
104728 longlat a=6378411.321 rf=298.257222100883
104729 longlat a=6378574.389 rf=298.257222100883
104730 longlat a=6378574.389 rf=298.257222100883
104731 longlat a=6378521.049 rf=298.257222100883
104732 longlat a=6378472.281 rf=298.257222100883
104733 longlat a=6378498.189 rf=298.257222100883
104734 longlat a=6378449.421 rf=298.257222100883
104735 longlat a=6378525.621 rf=298.257222100883
104736 longlat a=6378476.853 rf=298.257222100883
104737 longlat a=6378466.185 rf=298.257222100883
104738 longlat a=6378496.665 rf=298.257222100883
104739 longlat a=6378434.181 rf=298.257222100883
104740 longlat a=6378643.579 rf=298.257222100883
104741 longlat a=6378559.758 rf=298.257222100883
104742 longlat a=6378414.369 rf=298.257222100883
104743 longlat a=6378586.581 rf=298.257222100883
104744 longlat a=6378441.801 rf=298.257222100883
104745 longlat a=6378521.049 rf=298.257222100883
104746 longlat a=6378498.189 rf=298.257222100883
104747 longlat a=6378502.761 rf=298.257222100883
104748 longlat a=6378521.049 rf=298.257222100883
104749 longlat a=6378617.061 rf=298.257222100883
104750 longlat a=6378403.701 rf=298.257222100883
104751 longlat a=6378624.681 rf=298.257222100883
104752 longlat a=6378468.623 rf=298.257222100883
104753 longlat a=6378481.425 rf=298.257222100883
104754 longlat a=6378525.621 rf=298.257222100883
104755 longlat a=6378445.763 rf=298.257222100883
104756 longlat a=6378472.281 rf=298.257222100883
104757 longlat a=6378670.401 rf=298.257222100883
104758 longlat a=6378445.763 rf=298.257222100883
104759 longlat a=6378502.761 rf=298.257222100883
104760 longlat a=6378418.941 rf=298.257222100883
104761 longlat a=6378445.763 rf=298.257222100883
104762 longlat a=6378438.753 rf=298.257222100883
104763 longlat a=6378414.369 rf=298.257222100883
104764 longlat a=6378434.181 rf=298.257222100883
104765 longlat a=6378624.681 rf=298.257222100883
104766 longlat a=6378449.421 rf=298.257222100883
104767 longlat a=6378543.909 rf=298.257222100883
104768 longlat a=6378605.783 rf=298.257222100883
104769 longlat a=6378540.861 rf=298.257222100883
104770 longlat a=6378421.989 rf=298.257222100883
104771 longlat a=6378443.325 rf=298.257222100883
104772 longlat a=6378414.369 rf=298.257222100883
104773 longlat a=6378502.761 rf=298.257222100883
104774 longlat a=6378481.425 rf=298.257222100883
104775 longlat a=6378502.761 rf=298.257222100883
104776 longlat a=6378470.757 rf=298.257222100883
104777 longlat a=6378548.481 rf=298.257222100883
104778 longlat a=6378463.746 rf=298.257222100883
104779 longlat a=6378426.561 rf=298.257222100883
104780 longlat a=6378546.957 rf=298.257222100883
104781 longlat a=6378481.425 rf=298.257222100883
104782 longlat a=6378514.953 rf=298.257222100883
104783 longlat a=6378453.688 rf=298.257222100883
104784 longlat a=6378443.325 rf=298.257222100883
104785 longlat a=6378530.193 rf=298.257222100883
104786 longlat a=6378523 rf=298.2752724
104808 longlat a=6378412.542 rf=298.270107115315
104872 longlat R=11080
104873 longlat R=2410300
104874 longlat R=1560800
104875 longlat R=2631200
104876 longlat R=1821490
104877 longlat R=21500
104878 longlat R=330
104879 longlat R=500
104897 longlat R=40600
104898 longlat R=106500
104899 longlat R=1300
104900 longlat R=2439700
104901 longlat R=6051000
104902 longlat R=6051800
104903 longlat R=1737400
104904 longlat a=3393400 rf=192.043010752688
104905 longlat a=3396190 rf=169.894447223612
104906 longlat R=6200
104907 longlat R=11100
104908 longlat a=71492000 rf=15.4144027598103
104909 longlat R=8200
104910 longlat R=83500
104911 longlat R=10000
104912 longlat R=2409300
104913 longlat R=15000
104914 longlat R=40000
104915 longlat R=1562090
104916 longlat R=2632345
104917 longlat R=85000
104918 longlat R=1821460
104919 longlat R=5000
104920 longlat R=12000
104921 longlat a=30000 rf=3
104922 longlat R=18000
104923 longlat R=14000
104924 longlat R=49300
104925 longlat a=60268000 rf=10.2079945799458
104926 longlat R=16000
104927 longlat R=9500
104928 longlat R=560000
104929 longlat R=249400
104930 longlat R=59500
104931 longlat R=16000
104932 longlat R=133000
104933 longlat R=718000
104934 longlat R=88800
104935 longlat R=198630
104936 longlat R=10000
104937 longlat R=41900
104938 longlat R=110000
104939 longlat R=50100
104940 longlat R=764000
104941 longlat R=11000
104942 longlat R=529800
104943 longlat R=2575000
104944 longlat a=25559000 rf=43.6160409556314
104945 longlat R=578900
104946 longlat R=33000
104947 longlat R=21000
104948 longlat R=13000
104949 longlat R=31000
104950 longlat R=27000
104951 longlat R=42000
104952 longlat R=235800
104953 longlat R=761400
104954 longlat R=15000
104955 longlat R=54000
104956 longlat R=77000
104957 longlat R=27000
104958 longlat R=788900
104959 longlat R=584700
104960 longlat a=24764000 rf=58.5437352245863
104961 longlat R=74000
104962 longlat R=79000
104963 longlat a=104000 rf=6.93333333333333
104964 longlat R=29000
104965 longlat R=170000
104966 longlat R=208000
104967 longlat R=40000
104968 longlat R=1352600
104969 longlat R=1195000
104970 longlat R=593000
104971 longlat R=3396190
104972 longlat R=470000
104973 longlat R=255000
104974 longlat R=2439400
104975 longlat R=695700000
104976 longlat R=15100
104977 longlat R=9600
104978 longlat R=3800
104979 longlat R=561400
104980 longlat R=252100
104981 longlat R=58200
104982 longlat R=18000
104983 longlat R=135000
104984 longlat R=745700
104985 longlat R=89200
104986 longlat R=1450
104987 longlat R=198200
104988 longlat R=2230
104989 longlat R=14000
104993 longlat R=43100
104994 longlat R=763500
104995 longlat R=12400
104996 longlat R=531000
104997 longlat R=96000
104998 longlat R=1188300
104999 longlat R=606000
900913 merc a=6378137 b=6378137 lat_ts=0 lon_0=0 x_0=0 y_0=0 k=1 nadgrids=@null`;
