/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 128:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/github.cjs");

/***/ }),

/***/ 572:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/yaml.cjs");

/***/ }),

/***/ 613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("timers");

/***/ }),

/***/ 23:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target2,all)=>{for(var name2 in all)__defProp(target2,name2,{get:all[name2],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key2 of __getOwnPropNames(from))!__hasOwnProp.call(to,key2)&&key2!==except&&__defProp(to,key2,{get:()=>from[key2],enumerable:!(desc=
__getOwnPropDesc(from,key2))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target2)=>(target2=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target2,"default",
{value:mod,enumerable:!0}):target2,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_yaml=__commonJS({"heavy:yaml"(exports2,module2){module2.exports={get LineCounter(){return (__nccwpck_require__(572).yaml$LineCounter)},get isAlias(){
return (__nccwpck_require__(572).yaml$isAlias)},get isMap(){return (__nccwpck_require__(572).yaml$isMap)},get isScalar(){return (__nccwpck_require__(572).yaml$isScalar)},get isSeq(){return (__nccwpck_require__(572).yaml$isSeq)},get parseAllDocuments(){return (__nccwpck_require__(572).yaml$parseAllDocuments)}}}});var require_http=__commonJS({"lazy:http"(exports2,module2){var load=()=>__nccwpck_require__(67);module2.exports={get Agent(){return load().Agent},get ClientRequest(){
return load().ClientRequest},get CloseEvent(){return load().CloseEvent},get IncomingMessage(){return load().IncomingMessage},get METHODS(){return load().METHODS},
get MessageEvent(){return load().MessageEvent},get OutgoingMessage(){return load().OutgoingMessage},get STATUS_CODES(){return load().STATUS_CODES},get Server(){
return load().Server},get ServerResponse(){return load().ServerResponse},get WebSocket(){return load().WebSocket},get _connectionListener(){return load()._connectionListener},
get createServer(){return load().createServer},get get(){return load().get},get globalAgent(){return load().globalAgent},get maxHeaderSize(){return load().maxHeaderSize},
get request(){return load().request},get setGlobalProxyFromEnv(){return load().setGlobalProxyFromEnv},get setMaxIdleHTTPParsers(){return load().setMaxIdleHTTPParsers},
get validateHeaderName(){return load().validateHeaderName},get validateHeaderValue(){return load().validateHeaderValue}}}});var require_https=__commonJS({"lazy:https"(exports2,module2){var load=()=>__nccwpck_require__(708);module2.exports={get Agent(){return load().Agent},get Server(){return load().
Server},get createServer(){return load().createServer},get get(){return load().get},get globalAgent(){return load().globalAgent},get request(){return load().request}}}});function getProxyUrl(reqUrl){let usingSsl=reqUrl.protocol==="https:";if(checkBypass(reqUrl))return;let proxyVar=usingSsl?process.env.https_proxy||process.env.HTTPS_PROXY:
process.env.http_proxy||process.env.HTTP_PROXY;if(proxyVar)try{return new DecodedURL(proxyVar)}catch{if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("h\
ttps://"))return new DecodedURL(`http://${proxyVar}`)}else return}function checkBypass(reqUrl){if(!reqUrl.hostname)return!1;let reqHost=reqUrl.hostname;if(isLoopbackAddress(
reqHost))return!0;let noProxy=process.env.no_proxy||process.env.NO_PROXY||"";if(!noProxy)return!1;let reqPort;reqUrl.port?reqPort=Number(reqUrl.port):reqUrl.protocol===
"http:"?reqPort=80:reqUrl.protocol==="https:"&&(reqPort=443);let upperReqHosts=[reqUrl.hostname.toUpperCase()];typeof reqPort=="number"&&upperReqHosts.push(`${upperReqHosts[0]}\
:${reqPort}`);for(let upperNoProxyItem of noProxy.split(",").map(x=>x.trim().toUpperCase()).filter(x=>x))if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||
x.endsWith(`.${upperNoProxyItem}`)||upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`)))return!0;return!1}function isLoopbackAddress(host){let hostLower=host.
toLowerCase();return hostLower==="localhost"||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}var DecodedURL,
init_proxy=__esm({"node_modules/@actions/http-client/lib/proxy.js"(){DecodedURL=class extends URL{constructor(url,base){super(url,base),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}});var require_tls=__commonJS({"lazy:tls"(exports2,module2){var load=()=>__nccwpck_require__(692);module2.exports={get CLIENT_RENEG_LIMIT(){return load().CLIENT_RENEG_LIMIT},
get CLIENT_RENEG_WINDOW(){return load().CLIENT_RENEG_WINDOW},get DEFAULT_CIPHERS(){return load().DEFAULT_CIPHERS},get DEFAULT_ECDH_CURVE(){return load().DEFAULT_ECDH_CURVE},
get DEFAULT_MAX_VERSION(){return load().DEFAULT_MAX_VERSION},get DEFAULT_MIN_VERSION(){return load().DEFAULT_MIN_VERSION},get SecureContext(){return load().SecureContext},
get Server(){return load().Server},get TLSSocket(){return load().TLSSocket},get checkServerIdentity(){return load().checkServerIdentity},get connect(){return load().
connect},get convertALPNProtocols(){return load().convertALPNProtocols},get createSecureContext(){return load().createSecureContext},get createServer(){return load().
createServer},get getCACertificates(){return load().getCACertificates},get getCertificateCompressionAlgorithms(){return load().getCertificateCompressionAlgorithms},
get getCiphers(){return load().getCiphers},get rootCertificates(){return load().rootCertificates},get setDefaultCACertificates(){return load().setDefaultCACertificates}}}});var require_tunnel=__commonJS({"node_modules/tunnel/lib/tunnel.js"(exports2){"use strict";var net=__nccwpck_require__(278),tls=require_tls(),http2=require_http(),https2=require_https(),
events2=__nccwpck_require__(434),assert=__nccwpck_require__(613),util=__nccwpck_require__(23);exports2.httpOverHttp=httpOverHttp2;exports2.httpsOverHttp=httpsOverHttp2;exports2.httpOverHttps=
httpOverHttps2;exports2.httpsOverHttps=httpsOverHttps2;function httpOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http2.request,
agent}function httpsOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http2.request,agent.createSocket=createSecureSocket,agent.defaultPort=
443,agent}function httpOverHttps2(options){var agent=new TunnelingAgent(options);return agent.request=https2.request,agent}function httpsOverHttps2(options){var agent=new TunnelingAgent(
options);return agent.request=https2.request,agent.createSocket=createSecureSocket,agent.defaultPort=443,agent}function TunnelingAgent(options){var self=this;self.
options=options||{},self.proxyOptions=self.options.proxy||{},self.maxSockets=self.options.maxSockets||http2.Agent.defaultMaxSockets,self.requests=[],self.sockets=
[],self.on("free",function(socket,host,port,localAddress){for(var options2=toOptions(host,port,localAddress),i=0,len=self.requests.length;i<len;++i){var pending=self.
requests[i];if(pending.host===options2.host&&pending.port===options2.port){self.requests.splice(i,1),pending.request.onSocket(socket);return}}socket.destroy(),self.
removeSocket(socket)})}util.inherits(TunnelingAgent,events2.EventEmitter);TunnelingAgent.prototype.addRequest=function(req,host,port,localAddress){var self=this,
options=mergeOptions({request:req},self.options,toOptions(host,port,localAddress));if(self.sockets.length>=this.maxSockets){self.requests.push(options);return}self.
createSocket(options,function(socket){socket.on("free",onFree),socket.on("close",onCloseOrRemove),socket.on("agentRemove",onCloseOrRemove),req.onSocket(socket);
function onFree(){self.emit("free",socket,options)}function onCloseOrRemove(err){self.removeSocket(socket),socket.removeListener("free",onFree),socket.removeListener(
"close",onCloseOrRemove),socket.removeListener("agentRemove",onCloseOrRemove)}})};TunnelingAgent.prototype.createSocket=function(options,cb){var self=this,placeholder={};
self.sockets.push(placeholder);var connectOptions=mergeOptions({},self.proxyOptions,{method:"CONNECT",path:options.host+":"+options.port,agent:!1,headers:{host:options.
host+":"+options.port}});options.localAddress&&(connectOptions.localAddress=options.localAddress),connectOptions.proxyAuth&&(connectOptions.headers=connectOptions.
headers||{},connectOptions.headers["Proxy-Authorization"]="Basic "+new Buffer(connectOptions.proxyAuth).toString("base64")),debug2("making CONNECT request");var connectReq=self.
request(connectOptions);connectReq.useChunkedEncodingByDefault=!1,connectReq.once("response",onResponse),connectReq.once("upgrade",onUpgrade),connectReq.once("c\
onnect",onConnect),connectReq.once("error",onError),connectReq.end();function onResponse(res){res.upgrade=!0}function onUpgrade(res,socket,head){process.nextTick(
function(){onConnect(res,socket,head)})}function onConnect(res,socket,head){if(connectReq.removeAllListeners(),socket.removeAllListeners(),res.statusCode!==200){
debug2("tunneling socket could not be established, statusCode=%d",res.statusCode),socket.destroy();var error2=new Error("tunneling socket could not be establish\
ed, statusCode="+res.statusCode);error2.code="ECONNRESET",options.request.emit("error",error2),self.removeSocket(placeholder);return}if(head.length>0){debug2("g\
ot illegal response body from proxy"),socket.destroy();var error2=new Error("got illegal response body from proxy");error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder);return}return debug2("tunneling connection has established"),self.sockets[self.sockets.indexOf(placeholder)]=socket,
cb(socket)}function onError(cause){connectReq.removeAllListeners(),debug2(`tunneling socket could not be established, cause=%s
`,cause.message,cause.stack);var error2=new Error("tunneling socket could not be established, cause="+cause.message);error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder)}};TunnelingAgent.prototype.removeSocket=function(socket){var pos=this.sockets.indexOf(socket);if(pos!==-1){this.sockets.
splice(pos,1);var pending=this.requests.shift();pending&&this.createSocket(pending,function(socket2){pending.request.onSocket(socket2)})}};function createSecureSocket(options,cb){
var self=this;TunnelingAgent.prototype.createSocket.call(self,options,function(socket){var hostHeader=options.request.getHeader("host"),tlsOptions=mergeOptions(
{},self.options,{socket,servername:hostHeader?hostHeader.replace(/:.*$/,""):options.host}),secureSocket=tls.connect(0,tlsOptions);self.sockets[self.sockets.indexOf(
socket)]=secureSocket,cb(secureSocket)})}function toOptions(host,port,localAddress){return typeof host=="string"?{host,port,localAddress}:host}function mergeOptions(target2){
for(var i=1,len=arguments.length;i<len;++i){var overrides=arguments[i];if(typeof overrides=="object")for(var keys=Object.keys(overrides),j=0,keyLen=keys.length;j<
keyLen;++j){var k=keys[j];overrides[k]!==void 0&&(target2[k]=overrides[k])}}return target2}var debug2;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?
debug2=function(){var args=Array.prototype.slice.call(arguments);typeof args[0]=="string"?args[0]="TUNNEL: "+args[0]:args.unshift("TUNNEL:"),console.error.apply(
console,args)}:debug2=function(){};exports2.debug=debug2}});var require_tunnel2=__commonJS({"node_modules/tunnel/index.js"(exports2,module2){module2.exports=require_tunnel()}});var require_index_js=__commonJS({"lazy:node_modules/tunnel/index.js.lazy"(exports2,module2){var load=()=>require_tunnel2();module2.exports={get debug(){return load().
debug},get httpOverHttp(){return load().httpOverHttp},get httpOverHttps(){return load().httpOverHttps},get httpsOverHttp(){return load().httpsOverHttp},get httpsOverHttps(){
return load().httpsOverHttps}}}});var ProxyAgent,init_undici=__esm({"scripts/build/stand-ins/undici.ts"(){ProxyAgent=class{}}});var lib_exports={};__export(lib_exports,{Headers:()=>Headers,HttpClient:()=>HttpClient,HttpClientError:()=>HttpClientError,HttpClientResponse:()=>HttpClientResponse,
HttpCodes:()=>HttpCodes,MediaTypes:()=>MediaTypes,getProxyUrl:()=>getProxyUrl2,isHttps:()=>isHttps});function getProxyUrl2(serverUrl){let proxyUrl=getProxyUrl(new URL(
serverUrl));return proxyUrl?proxyUrl.href:""}function isHttps(requestUrl){return new URL(requestUrl).protocol==="https:"}var http,https,tunnel,__awaiter,HttpCodes,
Headers,MediaTypes,HttpRedirectCodes,HttpResponseRetryCodes,RetryableHttpVerbs,ExponentialBackoffCeiling,ExponentialBackoffTimeSlice,HttpClientError,HttpClientResponse,
HttpClient,lowercaseKeys,init_lib=__esm({"node_modules/@actions/http-client/lib/index.js"(){http=__toESM(require_http(),1),https=__toESM(require_https(),1);init_proxy();
tunnel=__toESM(require_index_js(),1);init_undici();__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(
fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};(function(HttpCodes2){HttpCodes2[HttpCodes2.OK=200]="OK",HttpCodes2[HttpCodes2.
MultipleChoices=300]="MultipleChoices",HttpCodes2[HttpCodes2.MovedPermanently=301]="MovedPermanently",HttpCodes2[HttpCodes2.ResourceMoved=302]="ResourceMoved",HttpCodes2[HttpCodes2.
SeeOther=303]="SeeOther",HttpCodes2[HttpCodes2.NotModified=304]="NotModified",HttpCodes2[HttpCodes2.UseProxy=305]="UseProxy",HttpCodes2[HttpCodes2.SwitchProxy=306]=
"SwitchProxy",HttpCodes2[HttpCodes2.TemporaryRedirect=307]="TemporaryRedirect",HttpCodes2[HttpCodes2.PermanentRedirect=308]="PermanentRedirect",HttpCodes2[HttpCodes2.
BadRequest=400]="BadRequest",HttpCodes2[HttpCodes2.Unauthorized=401]="Unauthorized",HttpCodes2[HttpCodes2.PaymentRequired=402]="PaymentRequired",HttpCodes2[HttpCodes2.
Forbidden=403]="Forbidden",HttpCodes2[HttpCodes2.NotFound=404]="NotFound",HttpCodes2[HttpCodes2.MethodNotAllowed=405]="MethodNotAllowed",HttpCodes2[HttpCodes2.NotAcceptable=
406]="NotAcceptable",HttpCodes2[HttpCodes2.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",HttpCodes2[HttpCodes2.RequestTimeout=408]="RequestTime\
out",HttpCodes2[HttpCodes2.Conflict=409]="Conflict",HttpCodes2[HttpCodes2.Gone=410]="Gone",HttpCodes2[HttpCodes2.TooManyRequests=429]="TooManyRequests",HttpCodes2[HttpCodes2.
InternalServerError=500]="InternalServerError",HttpCodes2[HttpCodes2.NotImplemented=501]="NotImplemented",HttpCodes2[HttpCodes2.BadGateway=502]="BadGateway",HttpCodes2[HttpCodes2.
ServiceUnavailable=503]="ServiceUnavailable",HttpCodes2[HttpCodes2.GatewayTimeout=504]="GatewayTimeout"})(HttpCodes||(HttpCodes={}));(function(Headers2){Headers2.
Accept="accept",Headers2.ContentType="content-type"})(Headers||(Headers={}));(function(MediaTypes2){MediaTypes2.ApplicationJson="application/json"})(MediaTypes||
(MediaTypes={}));HttpRedirectCodes=[HttpCodes.MovedPermanently,HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect],
HttpResponseRetryCodes=[HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout],RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"],ExponentialBackoffCeiling=
10,ExponentialBackoffTimeSlice=5,HttpClientError=class _HttpClientError extends Error{constructor(message,statusCode){super(message),this.name="HttpClientError",
this.statusCode=statusCode,Object.setPrototypeOf(this,_HttpClientError.prototype)}},HttpClientResponse=class{constructor(message){this.message=message}readBody(){
return __awaiter(this,void 0,void 0,function*(){return new Promise(resolve2=>__awaiter(this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.message.on(
"data",chunk=>{output=Buffer.concat([output,chunk])}),this.message.on("end",()=>{resolve2(output.toString())})}))})}readBodyBuffer(){return __awaiter(this,void 0,
void 0,function*(){return new Promise(resolve2=>__awaiter(this,void 0,void 0,function*(){let chunks=[];this.message.on("data",chunk=>{chunks.push(chunk)}),this.
message.on("end",()=>{resolve2(Buffer.concat(chunks))})}))})}};HttpClient=class{constructor(userAgent,handlers,requestOptions){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
userAgent),this.handlers=handlers||[],this.requestOptions=requestOptions,requestOptions&&(requestOptions.ignoreSslError!=null&&(this._ignoreSslError=requestOptions.
ignoreSslError),this._socketTimeout=requestOptions.socketTimeout,requestOptions.allowRedirects!=null&&(this._allowRedirects=requestOptions.allowRedirects),requestOptions.
allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade),requestOptions.maxRedirects!=null&&(this._maxRedirects=Math.max(
requestOptions.maxRedirects,0)),requestOptions.keepAlive!=null&&(this._keepAlive=requestOptions.keepAlive),requestOptions.allowRetries!=null&&(this._allowRetries=
requestOptions.allowRetries),requestOptions.maxRetries!=null&&(this._maxRetries=requestOptions.maxRetries))}options(requestUrl,additionalHeaders){return __awaiter(
this,void 0,void 0,function*(){return this.request("OPTIONS",requestUrl,null,additionalHeaders||{})})}get(requestUrl,additionalHeaders){return __awaiter(this,void 0,
void 0,function*(){return this.request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){
return this.request("DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.
request("POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(
"PATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",
requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",requestUrl,
null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(verb,requestUrl,
stream,additionalHeaders)})}getJson(requestUrl_1){return __awaiter(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){additionalHeaders[Headers.Accept]=
this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);let res=yield this.get(requestUrl,additionalHeaders);return this._processResponse(
res,this.requestOptions)})}postJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){let data=JSON.stringify(
obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),additionalHeaders[Headers.
ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.post(requestUrl,data,additionalHeaders);
return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.put(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.patch(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){return __awaiter(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let parsedUrl=new URL(requestUrl),info2=this._prepareRequest(verb,parsedUrl,headers),maxTries=this.
_allowRetries&&RetryableHttpVerbs.includes(verb)?this._maxRetries+1:1,numTries=0,response;do{if(response=yield this.requestRaw(info2,data),response&&response.message&&
response.message.statusCode===HttpCodes.Unauthorized){let authenticationHandler;for(let handler of this.handlers)if(handler.canHandleAuthentication(response)){authenticationHandler=
handler;break}return authenticationHandler?authenticationHandler.handleAuthentication(this,info2,data):response}let redirectsRemaining=this._maxRedirects;for(;response.
message.statusCode&&HttpRedirectCodes.includes(response.message.statusCode)&&this._allowRedirects&&redirectsRemaining>0;){let redirectUrl=response.message.headers.
location;if(!redirectUrl)break;let parsedRedirectUrl=new URL(redirectUrl);if(parsedUrl.protocol==="https:"&&parsedUrl.protocol!==parsedRedirectUrl.protocol&&!this.
_allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this beh\
avior, set the allowRedirectDowngrade option to true.");if(yield response.readBody(),parsedRedirectUrl.hostname!==parsedUrl.hostname)for(let header in headers)header.
toLowerCase()==="authorization"&&delete headers[header];info2=this._prepareRequest(verb,parsedRedirectUrl,headers),response=yield this.requestRaw(info2,data),redirectsRemaining--}
if(!response.message.statusCode||!HttpResponseRetryCodes.includes(response.message.statusCode))return response;numTries+=1,numTries<maxTries&&(yield response.readBody(),
yield this._performExponentialBackoff(numTries))}while(numTries<maxTries);return response})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(info2,data){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve2,reject)=>{function callbackForResult(err,res){err?reject(err):res?resolve2(res):reject(
new Error("Unknown error"))}this.requestRawWithCallback(info2,data,callbackForResult)})})}requestRawWithCallback(info2,data,onResult){typeof data=="string"&&(info2.
options.headers||(info2.options.headers={}),info2.options.headers["Content-Length"]=Buffer.byteLength(data,"utf8"));let callbackCalled=!1;function handleResult(err,res){
callbackCalled||(callbackCalled=!0,onResult(err,res))}let req=info2.httpModule.request(info2.options,msg=>{let res=new HttpClientResponse(msg);handleResult(void 0,
res)}),socket;req.on("socket",sock=>{socket=sock}),req.setTimeout(this._socketTimeout||3*6e4,()=>{socket&&socket.end(),handleResult(new Error(`Request timeout: ${info2.
options.path}`))}),req.on("error",function(err){handleResult(err)}),data&&typeof data=="string"&&req.write(data,"utf8"),data&&typeof data!="string"?(data.on("cl\
ose",function(){req.end()}),data.pipe(req)):req.end()}getAgent(serverUrl){let parsedUrl=new URL(serverUrl);return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){
let parsedUrl=new URL(serverUrl),proxyUrl=getProxyUrl(parsedUrl);if(proxyUrl&&proxyUrl.hostname)return this._getProxyAgentDispatcher(parsedUrl,proxyUrl)}_prepareRequest(method,requestUrl,headers){
let info2={};info2.parsedUrl=requestUrl;let usingSsl=info2.parsedUrl.protocol==="https:";info2.httpModule=usingSsl?https:http;let defaultPort=usingSsl?443:80;if(info2.
options={},info2.options.host=info2.parsedUrl.hostname,info2.options.port=info2.parsedUrl.port?parseInt(info2.parsedUrl.port):defaultPort,info2.options.path=(info2.
parsedUrl.pathname||"")+(info2.parsedUrl.search||""),info2.options.method=method,info2.options.headers=this._mergeHeaders(headers),this.userAgent!=null&&(info2.
options.headers["user-agent"]=this.userAgent),info2.options.agent=this._getAgent(info2.parsedUrl),this.handlers)for(let handler of this.handlers)handler.prepareRequest(
info2.options);return info2}_mergeHeaders(headers){return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),
lowercaseKeys(headers||{})):lowercaseKeys(headers||{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){let clientHeader;if(this.requestOptions&&this.
requestOptions.headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[header];headerValue&&(clientHeader=typeof headerValue=="number"?headerValue.toString():
headerValue)}let additionalValue=additionalHeaders[header];return additionalValue!==void 0?typeof additionalValue=="number"?additionalValue.toString():additionalValue:
clientHeader!==void 0?clientHeader:_default}_getExistingOrDefaultContentTypeHeader(additionalHeaders,_default){let clientHeader;if(this.requestOptions&&this.requestOptions.
headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];headerValue&&(typeof headerValue=="number"?clientHeader=String(headerValue):
Array.isArray(headerValue)?clientHeader=headerValue.join(", "):clientHeader=headerValue)}let additionalValue=additionalHeaders[Headers.ContentType];return additionalValue!==
void 0?typeof additionalValue=="number"?String(additionalValue):Array.isArray(additionalValue)?additionalValue.join(", "):additionalValue:clientHeader!==void 0?
clientHeader:_default}_getAgent(parsedUrl){let agent,proxyUrl=getProxyUrl(parsedUrl),useProxy=proxyUrl&&proxyUrl.hostname;if(this._keepAlive&&useProxy&&(agent=this.
_proxyAgent),useProxy||(agent=this._agent),agent)return agent;let usingSsl=parsedUrl.protocol==="https:",maxSockets=100;if(this.requestOptions&&(maxSockets=this.
requestOptions.maxSockets||http.globalAgent.maxSockets),proxyUrl&&proxyUrl.hostname){let agentOptions={maxSockets,keepAlive:this._keepAlive,proxy:Object.assign(
Object.assign({},(proxyUrl.username||proxyUrl.password)&&{proxyAuth:`${proxyUrl.username}:${proxyUrl.password}`}),{host:proxyUrl.hostname,port:proxyUrl.port})},
tunnelAgent,overHttps=proxyUrl.protocol==="https:";usingSsl?tunnelAgent=overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp:tunnelAgent=overHttps?tunnel.httpOverHttps:
tunnel.httpOverHttp,agent=tunnelAgent(agentOptions),this._proxyAgent=agent}if(!agent){let options={keepAlive:this._keepAlive,maxSockets};agent=usingSsl?new https.Agent(
options):new http.Agent(options),this._agent=agent}return usingSsl&&this._ignoreSslError&&(agent.options=Object.assign(agent.options||{},{rejectUnauthorized:!1})),
agent}_getProxyAgentDispatcher(parsedUrl,proxyUrl){let proxyAgent;if(this._keepAlive&&(proxyAgent=this._proxyAgentDispatcher),proxyAgent)return proxyAgent;let usingSsl=parsedUrl.
protocol==="https:";return proxyAgent=new ProxyAgent(Object.assign({uri:proxyUrl.href,pipelining:this._keepAlive?1:0},(proxyUrl.username||proxyUrl.password)&&{token:`\
Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`})),this._proxyAgentDispatcher=proxyAgent,usingSsl&&this._ignoreSslError&&(proxyAgent.
options=Object.assign(proxyAgent.options.requestTls||{},{rejectUnauthorized:!1})),proxyAgent}_getUserAgentWithOrchestrationId(userAgent){let baseUserAgent=userAgent||
"actions/http-client",orchId=process.env.ACTIONS_ORCHESTRATION_ID;if(orchId){let sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,"_");return`${baseUserAgent} action\
s_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){return __awaiter(this,void 0,void 0,function*(){retryNumber=Math.
min(ExponentialBackoffCeiling,retryNumber);let ms=ExponentialBackoffTimeSlice*Math.pow(2,retryNumber);return new Promise(resolve2=>setTimeout(()=>resolve2(),ms))})}_processResponse(res,options){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve2,reject)=>__awaiter(this,void 0,void 0,function*(){let statusCode=res.message.statusCode||
0,response={statusCode,result:null,headers:{}};statusCode===HttpCodes.NotFound&&resolve2(response);function dateTimeDeserializer(key2,value){if(typeof value=="s\
tring"){let a=new Date(value);if(!isNaN(a.valueOf()))return a}return value}let obj,contents;try{contents=yield res.readBody(),contents&&contents.length>0&&(options&&
options.deserializeDates?obj=JSON.parse(contents,dateTimeDeserializer):obj=JSON.parse(contents),response.result=obj),response.headers=res.message.headers}catch{}
if(statusCode>299){let msg;obj&&obj.message?msg=obj.message:contents&&contents.length>0?msg=contents:msg=`Failed request: (${statusCode})`;let err=new HttpClientError(
msg,statusCode);err.result=response.result,reject(err)}else resolve2(response)}))})}},lowercaseKeys=obj=>Object.keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],
c),{})}});var require_index_js2=__commonJS({"lazy:node_modules/@actions/http-client/lib/index.js.lazy"(exports2,module2){var load=()=>(init_lib(),__toCommonJS(lib_exports));
module2.exports={get Headers(){return load().Headers},get HttpClient(){return load().HttpClient},get HttpClientError(){return load().HttpClientError},get HttpClientResponse(){
return load().HttpClientResponse},get HttpCodes(){return load().HttpCodes},get MediaTypes(){return load().MediaTypes},get getProxyUrl(){return load().getProxyUrl},
get isHttps(){return load().isHttps}}}});var require_github=__commonJS({"heavy:@actions/github"(exports2,module2){module2.exports={get getOctokit(){return (__nccwpck_require__(128)._actions_github$getOctokit)}}}});var require_crypto=__commonJS({"lazy:crypto"(exports2,module2){var load=()=>__nccwpck_require__(598);module2.exports={get Certificate(){return load().Certificate},
get Cipheriv(){return load().Cipheriv},get Decipheriv(){return load().Decipheriv},get DiffieHellman(){return load().DiffieHellman},get DiffieHellmanGroup(){return load().
DiffieHellmanGroup},get ECDH(){return load().ECDH},get Hash(){return load().Hash},get Hmac(){return load().Hmac},get KeyObject(){return load().KeyObject},get Sign(){
return load().Sign},get Verify(){return load().Verify},get X509Certificate(){return load().X509Certificate},get argon2(){return load().argon2},get argon2Sync(){
return load().argon2Sync},get checkPrime(){return load().checkPrime},get checkPrimeSync(){return load().checkPrimeSync},get constants(){return load().constants},
get createCipheriv(){return load().createCipheriv},get createDecipheriv(){return load().createDecipheriv},get createDiffieHellman(){return load().createDiffieHellman},
get createDiffieHellmanGroup(){return load().createDiffieHellmanGroup},get createECDH(){return load().createECDH},get createHash(){return load().createHash},get createHmac(){
return load().createHmac},get createPrivateKey(){return load().createPrivateKey},get createPublicKey(){return load().createPublicKey},get createSecretKey(){return load().
createSecretKey},get createSign(){return load().createSign},get createVerify(){return load().createVerify},get decapsulate(){return load().decapsulate},get diffieHellman(){
return load().diffieHellman},get encapsulate(){return load().encapsulate},get generateKey(){return load().generateKey},get generateKeyPair(){return load().generateKeyPair},
get generateKeyPairSync(){return load().generateKeyPairSync},get generateKeySync(){return load().generateKeySync},get generatePrime(){return load().generatePrime},
get generatePrimeSync(){return load().generatePrimeSync},get getCipherInfo(){return load().getCipherInfo},get getCiphers(){return load().getCiphers},get getCurves(){
return load().getCurves},get getDiffieHellman(){return load().getDiffieHellman},get getFips(){return load().getFips},get getHashes(){return load().getHashes},get getRandomValues(){
return load().getRandomValues},get hash(){return load().hash},get hkdf(){return load().hkdf},get hkdfSync(){return load().hkdfSync},get pbkdf2(){return load().pbkdf2},
get pbkdf2Sync(){return load().pbkdf2Sync},get privateDecrypt(){return load().privateDecrypt},get privateEncrypt(){return load().privateEncrypt},get publicDecrypt(){
return load().publicDecrypt},get publicEncrypt(){return load().publicEncrypt},get randomBytes(){return load().randomBytes},get randomFill(){return load().randomFill},
get randomFillSync(){return load().randomFillSync},get randomInt(){return load().randomInt},get randomUUID(){return load().randomUUID},get randomUUIDv7(){return load().
randomUUIDv7},get scrypt(){return load().scrypt},get scryptSync(){return load().scryptSync},get secureHeapUsed(){return load().secureHeapUsed},get setEngine(){return load().
setEngine},get setFips(){return load().setFips},get sign(){return load().sign},get subtle(){return load().subtle},get timingSafeEqual(){return load().timingSafeEqual},
get verify(){return load().verify},get webcrypto(){return load().webcrypto}}}});var require_child_process=__commonJS({"lazy:child_process"(exports2,module2){var load=()=>__nccwpck_require__(421);module2.exports={get ChildProcess(){return load().
ChildProcess},get _forkChild(){return load()._forkChild},get exec(){return load().exec},get execFile(){return load().execFile},get execFileSync(){return load().
execFileSync},get execSync(){return load().execSync},get fork(){return load().fork},get spawn(){return load().spawn},get spawnSync(){return load().spawnSync}}}});var import_promises=__nccwpck_require__(500),import_yaml=__toESM(require_yaml()),import_yaml2=__toESM(require_yaml()),import_http_client2=__toESM(require_index_js2()),
import_http_client3=__toESM(require_index_js2()),import_github=__toESM(require_github()),import_node_crypto=__toESM(require_crypto()),import_promises2=__nccwpck_require__(455),
import_node_path=__nccwpck_require__(760),import_promises3=__nccwpck_require__(500);var os=__toESM(__nccwpck_require__(857),1);function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){
return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.
endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command,properties,message){let cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os.EOL)}function issue(name2,message=""){
issueCommand(name2,{},message)}var CMD_STRING="::",Command=class{constructor(command,properties,message){command||(command="missing.command"),this.command=command,
this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=
" ";let first=!0;for(let key2 in this.properties)if(this.properties.hasOwnProperty(key2)){let val=this.properties[key2];val&&(first?first=!1:cmdStr+=",",cmdStr+=
`${key2}=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,
"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").
replace(/:/g,"%3A").replace(/,/g,"%2C")}var crypto=__toESM(require_crypto(),1),fs=__toESM(__nccwpck_require__(896),1),os2=__toESM(__nccwpck_require__(857),1);function issueFileCommand(command,message){let filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for f\
ile command ${command}`);if(!fs.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);fs.appendFileSync(filePath,`${toCommandValue(message)}${os2.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key2,value){let delimiter2=`ghadelimiter_${crypto.randomUUID()}`,convertedValue=toCommandValue(value);if(key2.
includes(delimiter2))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter2}"`);if(convertedValue.includes(delimiter2))throw new Error(
`Unexpected input: value should not contain the delimiter "${delimiter2}"`);return`${key2}<<${delimiter2}${os2.EOL}${convertedValue}${os2.EOL}${delimiter2}`}var os5=__toESM(__nccwpck_require__(857),1);var import_http_client=__toESM(require_index_js2(),1);var __awaiter2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};var BearerCredentialHandler=class{constructor(token){this.token=token}prepareRequest(options){if(!options.headers)throw Error("The request has no headers");options.
headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return __awaiter2(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}};var __awaiter3=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},OidcClient=class _OidcClient{static createHttpClient(allowRetry=!0,maxRetry=10){let requestOptions={allowRetries:allowRetry,
maxRetries:maxRetry};return new import_http_client.HttpClient("actions/oidc-client",[new BearerCredentialHandler(_OidcClient.getRequestToken())],requestOptions)}static getRequestToken(){
let token=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!token)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return token}static getIDTokenUrl(){
let runtimeUrl=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!runtimeUrl)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return runtimeUrl}static getCall(id_token_url){
return __awaiter3(this,void 0,void 0,function*(){var _a;let id_token=(_a=(yield _OidcClient.createHttpClient().getJson(id_token_url).catch(error2=>{throw new Error(
`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`)})).result)===null||_a===void 0?void 0:_a.value;if(!id_token)throw new Error("Response json body do not have ID Token \
field");return id_token})}static getIDToken(audience){return __awaiter3(this,void 0,void 0,function*(){try{let id_token_url=_OidcClient.getIDTokenUrl();if(audience){
let encodedAudience=encodeURIComponent(audience);id_token_url=`${id_token_url}&audience=${encodedAudience}`}debug(`ID token url is ${id_token_url}`);let id_token=yield _OidcClient.
getCall(id_token_url);return setSecret(id_token),id_token}catch(error2){throw new Error(`Error message: ${error2.message}`)}})}};var import_os=__nccwpck_require__(857),import_fs=__nccwpck_require__(896),__awaiter4=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(
fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},{access,appendFile,writeFile}=import_fs.promises,SUMMARY_ENV_VAR="GITHUB\
_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter4(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports jo\
b summaries.`);try{yield access(pathFromEnv,import_fs.constants.R_OK|import_fs.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}\
'. Check if the file has correct read/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){let htmlAttrs=Object.entries(
attrs).map(([key2,value])=>` ${key2}="${value}"`).join("");return content?`<${tag}${htmlAttrs}>${content}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter4(
this,void 0,void 0,function*(){let overwrite=!!options?.overwrite,filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,
{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter4(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this.
_buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text2,addEOL=!1){return this._buffer+=text2,addEOL?this.
addEOL():this}addEOL(){return this.addRaw(import_os.EOL)}addCodeBlock(code,lang){let attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("cod\
e",code),attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){let tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(""),
element=this.wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){let tableBody=rows.map(row=>{let cells=row.map(cell=>{if(typeof cell=="stri\
ng")return this.wrap("td",cell);let{header,data,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});
return this.wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){
let element=this.wrap("details",this.wrap("summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){let{width,height}=options||{},
attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).
addEOL()}addHeading(text2,level){let tag=`h${level}`,allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text2);return this.
addRaw(element).addEOL()}addSeparator(){let element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){let element=this.wrap("br",null);return this.
addRaw(element).addEOL()}addQuote(text2,cite){let attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text2,attrs);return this.addRaw(element).addEOL()}addLink(text2,href){
let element=this.wrap("a",text2,{href});return this.addRaw(element).addEOL()}},_summary=new Summary;var summary=_summary;var import_os2=__toESM(__nccwpck_require__(857),1);var import_string_decoder=__nccwpck_require__(193);var os3=__toESM(__nccwpck_require__(857),1),events=__toESM(__nccwpck_require__(434),1),child=__toESM(require_child_process(),1),path3=__toESM(__nccwpck_require__(928),1);var path2=__toESM(__nccwpck_require__(928),1);var fs2=__toESM(__nccwpck_require__(896),1),path=__toESM(__nccwpck_require__(928),1),__awaiter5=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).
then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},{chmod,copyFile,lstat,mkdir,open,readdir,rename,rm,rmdir,stat,symlink,
unlink}=fs2.promises,IS_WINDOWS=process.platform==="win32";var READONLY=fs2.constants.O_RDONLY;function exists(fsPath){return __awaiter5(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code==="EN\
OENT")return!1;throw err}return!0})}function isRooted(p){if(p=normalizeSeparators(p),!p)throw new Error('isRooted() parameter "p" cannot be empty');return IS_WINDOWS?p.startsWith("\\")||/^[A-Z]:/i.
test(p):p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){return __awaiter5(this,void 0,void 0,function*(){let stats;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
let upperExt=path.extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===upperExt))return filePath}else if(isUnixExecutable(stats))
return filePath}let originalFilePath=filePath;for(let extension of extensions){filePath=originalFilePath+extension,stats=void 0;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
try{let directory=path.dirname(filePath),upperName=path.basename(filePath).toUpperCase();for(let actualName of yield readdir(directory))if(upperName===actualName.
toUpperCase()){filePath=path.join(directory,actualName);break}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}\
': ${err}`)}return filePath}else if(isUnixExecutable(stats))return filePath}}return""})}function normalizeSeparators(p){return p=p||"",IS_WINDOWS?(p=p.replace(/\//g,
"\\"),p.replace(/\\\\+/g,"\\")):p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.
gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}var __awaiter6=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function which(tool,check){return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");if(check){let result=yield which(
tool,!1);if(!result)throw IS_WINDOWS?new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found wi\
thin a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate ex\
ecutable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also c\
heck the file mode to verify the file is executable.`);return result}let matches2=yield findInPath(tool);return matches2&&matches2.length>0?matches2[0]:""})}function findInPath(tool){
return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");let extensions=[];if(IS_WINDOWS&&process.env.PATHEXT)for(let extension of process.
env.PATHEXT.split(path2.delimiter))extension&&extensions.push(extension);if(isRooted(tool)){let filePath=yield tryGetExecutablePath(tool,extensions);return filePath?
[filePath]:[]}if(tool.includes(path2.sep))return[];let directories=[];if(process.env.PATH)for(let p of process.env.PATH.split(path2.delimiter))p&&directories.push(
p);let matches2=[];for(let directory of directories){let filePath=yield tryGetExecutablePath(path2.join(directory,tool),extensions);filePath&&matches2.push(filePath)}
return matches2})}var import_timers=__nccwpck_require__(557),__awaiter7=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){
resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step(
(generator=generator.apply(thisArg,_arguments||[])).next())})},IS_WINDOWS2=process.platform==="win32",ToolRunner=class extends events.EventEmitter{constructor(toolPath,args,options){
if(super(),!toolPath)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=toolPath,this.args=args||[],this.options=options||{}}_debug(message){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(message)}_getCommandString(options,noPrefix){let toolPath=this._getSpawnFileName(),
args=this._getSpawnArgs(options),cmd=noPrefix?"":"[command]";if(IS_WINDOWS2)if(this._isCmdFile()){cmd+=toolPath;for(let a of args)cmd+=` ${a}`}else if(options.windowsVerbatimArguments){
cmd+=`"${toolPath}"`;for(let a of args)cmd+=` ${a}`}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(let a of args)cmd+=` ${this._windowsQuoteCmdArg(a)}`}else{cmd+=
toolPath;for(let a of args)cmd+=` ${a}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString(),n=s.indexOf(os3.EOL);for(;n>-1;){
let line=s.substring(0,n);onLine(line),s=s.substring(n+os3.EOL.length),n=s.indexOf(os3.EOL)}return s}catch(err){return this._debug(`error processing line. Faile\
d with error ${err}`),""}}_getSpawnFileName(){return IS_WINDOWS2&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(options){if(IS_WINDOWS2&&
this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let a of this.args)argline+=" ",argline+=options.windowsVerbatimArguments?
a:this._windowsQuoteCmdArg(a);return argline+='"',[argline]}return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){let upperToolPath=this.toolPath.
toUpperCase();return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile())return this._uvQuoteCmdArg(
arg);if(!arg)return'""';let cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],needsQuotes=!1;for(let char of arg)
if(cmdSpecialChars.some(x=>x===char)){needsQuotes=!0;break}if(!needsQuotes)return arg;let reverse='"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],
quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+='"'):quoteHit=!1;return reverse+='"',reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){
if(!arg)return'""';if(!arg.includes(" ")&&!arg.includes("	")&&!arg.includes('"'))return arg;if(!arg.includes('"')&&!arg.includes("\\"))return`"${arg}"`;let reverse='\
"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+="\\"):quoteHit=!1;return reverse+=
'"',reverse.split("").reverse().join("")}_cloneExecOptions(options){options=options||{};let result={cwd:options.cwd||process.cwd(),env:options.env||process.env,
silent:options.silent||!1,windowsVerbatimArguments:options.windowsVerbatimArguments||!1,failOnStdErr:options.failOnStdErr||!1,ignoreReturnCode:options.ignoreReturnCode||
!1,delay:options.delay||1e4};return result.outStream=options.outStream||process.stdout,result.errStream=options.errStream||process.stderr,result}_getSpawnOptions(options,toolPath){
options=options||{};let result={};return result.cwd=options.cwd,result.env=options.env,result.windowsVerbatimArguments=options.windowsVerbatimArguments||this._isCmdFile(),
options.windowsVerbatimArguments&&(result.argv0=`"${toolPath}"`),result}exec(){return __awaiter7(this,void 0,void 0,function*(){return!isRooted(this.toolPath)&&
(this.toolPath.includes("/")||IS_WINDOWS2&&this.toolPath.includes("\\"))&&(this.toolPath=path3.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield which(this.toolPath,!0),new Promise((resolve2,reject)=>__awaiter7(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),
this._debug("arguments:");for(let arg of this.args)this._debug(`   ${arg}`);let optionsNonNull=this._cloneExecOptions(this.options);!optionsNonNull.silent&&optionsNonNull.
outStream&&optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+os3.EOL);let state=new ExecState(optionsNonNull,this.toolPath);if(state.on("deb\
ug",message=>{this._debug(message)}),this.options.cwd&&!(yield exists(this.options.cwd)))return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
let fileName=this._getSpawnFileName(),cp=child.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName)),stdbuffer="";cp.stdout&&
cp.stdout.on("data",data=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(data),!optionsNonNull.silent&&optionsNonNull.outStream&&
optionsNonNull.outStream.write(data),stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{this.options.listeners&&this.options.listeners.stdline&&this.options.
listeners.stdline(line)})});let errbuffer="";if(cp.stderr&&cp.stderr.on("data",data=>{state.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&
this.options.listeners.stderr(data),!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream&&(optionsNonNull.failOnStdErr?optionsNonNull.errStream:
optionsNonNull.outStream).write(data),errbuffer=this._processLineBuffer(data,errbuffer,line=>{this.options.listeners&&this.options.listeners.errline&&this.options.
listeners.errline(line)})}),cp.on("error",err=>{state.processError=err.message,state.processExited=!0,state.processClosed=!0,state.CheckComplete()}),cp.on("exit",
code=>{state.processExitCode=code,state.processExited=!0,this._debug(`Exit code ${code} received from tool '${this.toolPath}'`),state.CheckComplete()}),cp.on("c\
lose",code=>{state.processExitCode=code,state.processExited=!0,state.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),state.
CheckComplete()}),state.on("done",(error2,exitCode)=>{stdbuffer.length>0&&this.emit("stdline",stdbuffer),errbuffer.length>0&&this.emit("errline",errbuffer),cp.removeAllListeners(),
error2?reject(error2):resolve2(exitCode)}),this.options.input){if(!cp.stdin)throw new Error("child process missing stdin");cp.stdin.end(this.options.input)}}))})}};
function argStringToArray(argString){let args=[],inQuotes=!1,escaped=!1,arg="";function append(c){escaped&&c!=='"'&&(arg+="\\"),arg+=c,escaped=!1}for(let i=0;i<
argString.length;i++){let c=argString.charAt(i);if(c==='"'){escaped?append(c):inQuotes=!inQuotes;continue}if(c==="\\"&&escaped){append(c);continue}if(c==="\\"&&
inQuotes){escaped=!0;continue}if(c===" "&&!inQuotes){arg.length>0&&(args.push(arg),arg="");continue}append(c)}return arg.length>0&&args.push(arg.trim()),args}var ExecState=class _ExecState extends events.EventEmitter{constructor(options,toolPath){
if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=
null,!toolPath)throw new Error("toolPath must not be empty");this.options=options,this.toolPath=toolPath,options.delay&&(this.delay=options.delay)}CheckComplete(){
this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,import_timers.setTimeout)(_ExecState.HandleTimeout,this.delay,this)))}_debug(message){
this.emit("debug",message)}_setResult(){let error2;this.processExited&&(this.processError?error2=new Error(`There was an error when attempting to execute the pr\
ocess '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
error2=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(error2=new Error(
`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),
this.done=!0,this.emit("done",error2,this.processExitCode)}static HandleTimeout(state){if(!state.done){if(!state.processClosed&&state.processExited){let message=`\
The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherite\
d the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}}};var __awaiter8=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function exec(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){let commandArgs=argStringToArray(
commandLine);if(commandArgs.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let toolPath=commandArgs[0];return args=commandArgs.slice(
1).concat(args||[]),new ToolRunner(toolPath,args,options).exec()})}function getExecOutput(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){
var _a,_b;let stdout="",stderr="",stdoutDecoder=new import_string_decoder.StringDecoder("utf8"),stderrDecoder=new import_string_decoder.StringDecoder("utf8"),originalStdoutListener=(_a=
options?.listeners)===null||_a===void 0?void 0:_a.stdout,originalStdErrListener=(_b=options?.listeners)===null||_b===void 0?void 0:_b.stderr,stdErrListener=data=>{
stderr+=stderrDecoder.write(data),originalStdErrListener&&originalStdErrListener(data)},stdOutListener=data=>{stdout+=stdoutDecoder.write(data),originalStdoutListener&&
originalStdoutListener(data)},listeners=Object.assign(Object.assign({},options?.listeners),{stdout:stdOutListener,stderr:stdErrListener}),exitCode=yield exec(commandLine,
args,Object.assign(Object.assign({},options),{listeners}));return stdout+=stdoutDecoder.end(),stderr+=stderrDecoder.end(),{exitCode,stdout,stderr}})}var platform=import_os2.default.platform(),arch=import_os2.default.arch();var __awaiter9=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||
(ExitCode={}));function exportVariable(name2,val){let convertedVal=toCommandValue(val);if(process.env[name2]=convertedVal,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(name2,val));issueCommand("set-env",{name:name2},convertedVal)}function setSecret(secret){issueCommand("add-mask",{},secret)}function getInput(name2,options){let val=process.env[`INPUT_${name2.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val)throw new Error(`I\
nput required and not supplied: ${name2}`);return options&&options.trimWhitespace===!1?val:val.trim()}function setOutput(name2,value){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(name2,value));process.stdout.write(os5.EOL),
issueCommand("set-output",{name:name2},toCommandValue(value))}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof
Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.
toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}
function info(message){process.stdout.write(message+os5.EOL)}function startGroup(name2){issue("group",name2)}function endGroup(){issue("endgroup")}function group(name2,fn){
return __awaiter9(this,void 0,void 0,function*(){startGroup(name2);let result;try{result=yield fn()}finally{endGroup()}return result})}function saveState(name2,value){
if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(name2,value));issueCommand("save-state",{name:name2},toCommandValue(value))}
function getState(name2){return process.env[`STATE_${name2}`]||""}function getIDToken(aud){return __awaiter9(this,void 0,void 0,function*(){return yield OidcClient.
getIDToken(aud)})}var regionPattern=/^[a-z]{2,4}(-[a-z]+)?-(central|north|south|east|west|(north|south)(east|west))-[0-9]$/,accountPattern=/^[0-9]{12}$/,repositoryPattern=/^[a-z0-9]+([._/-][a-z0-9]+)*$/,
rolePattern=/^(([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}|arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+)$/,accountOfArn=arn=>/^arn:[^:]*:[^:]*:[^:]*:([0-9]{12}):/.exec(
arn)?.[1],systemClock={now:()=>Date.now(),sleep:async(milliseconds,signal)=>{try{await(0,import_promises.setTimeout)(milliseconds,void 0,{signal})}catch(error2){
throw signal?.aborted?signal.reason:error2}}},TowlineError=class extends Error{code;hint;subject;at;problems;constructor(code,message,options={}){super(message,
options.cause===void 0?void 0:{cause:options.cause}),this.name="TowlineError",this.code=code,this.hint=options.hint,this.subject=options.subject,this.at=options.
at,this.problems=options.problems??[]}},isTowlineError=(error2,...codes)=>error2 instanceof TowlineError&&(codes.length===0||codes.includes(error2.code)),messageOf=error2=>error2 instanceof
Error?error2.message:String(error2),lineOf=({message,hint})=>hint===void 0?message:`${message.replace(/\.$/,"")}. ${hint}`,joinErrors=(errors,message)=>{let[first]=errors,
bug=errors.find(error2=>!isTowlineError(error2));if(bug!==void 0||!isTowlineError(first))return bug;let all=errors.filter(error2=>isTowlineError(error2)).flatMap(
error2=>error2.problems.length>0?error2.problems:[error2]),problems=[...new Map(all.map(problem=>[problem.message,problem])).values()];return problems.length>1?
new TowlineError(first.code,message(problems.length),{problems}):first},escapeHtml=text2=>text2.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&\
gt;"),escapeMarkdown=text2=>escapeHtml(text2).replace(/[\\`*_{}[\]()#+!|~]/g,"\\$&"),codeHtml=text2=>`<code>${text2.replaceAll(/[^\w ./:@,-]/g,letter=>`&#${letter.
codePointAt(0)};`)}</code>`,protectedKinds=["Namespace","CustomResourceDefinition","PersistentVolume","PersistentVolumeClaim"],shortest=4,words=/^(?:true|false|null|none)$/i,
isMaskable=text2=>text2.trim().length>=shortest&&!words.test(text2.trim()),maskedTexts=value=>{let lines=value.split(/[\r\n]+/),parts=lines.flatMap(line=>[line,
line.trim()]),whole=lines.length>1&&isMaskable(value)?[Buffer.from(value).toString("base64")]:[];return[...new Set([...parts.filter(isMaskable),...whole])]},base64Forms=text2=>{
let bytes=Buffer.from(text2);return[0,1,2].map(skipped=>{let rest=bytes.subarray(skipped);return rest.toString("base64").slice(0,Math.floor(rest.length*8/6))})},
shortestBase64=6,formsOf=text2=>[text2,JSON.stringify(text2).slice(1,-1),encodeURIComponent(text2.toWellFormed()),escapeHtml(text2),escapeMarkdown(text2),codeHtml(
text2).slice(6,-7),...base64Forms(text2).filter(form=>form.length>=shortestBase64)],rangesOf=(text2,form)=>{let ranges=[];for(let start=text2.indexOf(form);start>=
0;start=text2.indexOf(form,start+1))ranges.push({start,end:start+form.length});return ranges},Redactor=class{#forms=new Set;add(value){let added=maskedTexts(value).
filter(text2=>!this.#forms.has(text2));for(let text2 of added)for(let form of formsOf(text2))this.#forms.add(form);return added}redact(text2){let found=[...this.#forms].
flatMap(form=>rangesOf(text2,form)),redacted="",done=0,open2;for(let range of found.toSorted((a,b)=>a.start-b.start)){if(open2!==void 0&&range.start<open2.end){
open2={start:open2.start,end:Math.max(open2.end,range.end)};continue}open2!==void 0&&(redacted+=`${text2.slice(done,open2.start)}***`,done=open2.end),open2=range}
return open2===void 0?text2:`${redacted}${text2.slice(done,open2.start)}***${text2.slice(open2.end)}`}},hints={TAB_AS_INDENT:"Indent with spaces",BAD_INDENT:"Gi\
ve all keys of one map, and all items of one list, the same indentation",BLOCK_AS_IMPLICIT_KEY:"Put the inner key on a line of its own, or the value in quotes",
BAD_SCALAR_START:"Write the value in quotes",MISSING_CHAR:"Close the quote or bracket, or add the missing character",MULTILINE_IMPLICIT_KEY:"Keep the key on one\
 line, followed by a colon and a space"},hintOf=({code,message})=>message.startsWith("Flow ")?"Close the bracket that was opened above":hints[code]??"Correct th\
e YAML here; a colon, bracket or quote nearby is often the reason",syntaxProblems=(errors,placeOf4)=>{let byLine=new Map,tabs=errors.filter(({code})=>code==="TA\
B_AS_INDENT"),counted=tabs.length>0?tabs:errors;for(let error2 of counted.toSorted((a,b)=>a.pos[0]-b.pos[0])){let at=placeOf4(error2.pos[0]);if(byLine.has(at.line))
continue;let what=error2.message.includes("call stack")?"nested too deeply":error2.message;byLine.set(at.line,{message:`This is not YAML: ${what}`,hint:hintOf(error2),
at})}return[...byLine.values()]},controlCharacter=/[^\P{Cc}\t\n\r\u0085]/u,conflictMarker=/^<{7} /m,textProblem=(text2,placeOf4)=>{let conflict=text2.search(conflictMarker);
if(conflict>=0)return{message:"This is a merge conflict that was committed",hint:"Keep one of the two sides, and remove the lines <<<<<<<, ======= and >>>>>>>",
at:placeOf4(conflict)};let control=text2.search(controlCharacter);return control<0?void 0:{message:`This is the control character U+${text2.charCodeAt(control).
toString(16).padStart(4,"0").toUpperCase()}, which YAML does not have`,hint:'Remove it, or write it in double quotes, such as "\\u0007"',at:placeOf4(control)}},
words2=new Map([...["","~","null","Null","NULL"].map(word=>[word,null]),...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(word=>[word,!0]),
...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(word=>[word,!1])]),prefixed=/^([-+]?)(0x[0-9a-f]+|0b[01]+|0o[0-7]+|0[0-7]+)$/i,decimal=/^[-+]?(?:0|[1-9][0-9]*)$/,
float=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?$/i,pointFirst=/^\.[0-9]+(?:_[0-9]+)*(?:e[-+]?[0-9]+(?:_[0-9]+)*)?$/i,notJson=/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
integerOf=text2=>{if(decimal.test(text2))return Number(text2)+0;let[,sign,digits]=prefixed.exec(text2)??[];if(digits===void 0)return;let value=Number(/^0[0-7]/.
test(digits)?`0o${digits}`:digits.toLowerCase());return sign==="-"?0-value:value},floatOf=text2=>{let value=float.test(text2)?Number(text2):Number.NaN;return Number.
isFinite(value)?value:void 0},resolvePlainScalar=text2=>{let word=words2.get(text2);if(word!==void 0)return word;if(notJson.test(text2))throw new RangeError("is\
 a number that JSON does not have");if(text2.startsWith("."))return pointFirst.test(text2)?Number(text2.replaceAll("_","")):text2;if(!/^[-+0-9]/.test(text2))return text2;
let plain=text2.replaceAll("_",""),integer2=integerOf(plain);if(integer2===void 0)return floatOf(plain)??text2;if(!Number.isSafeInteger(integer2))throw new RangeError(
"is too large to be kept exact as a number");return integer2},expandedNodesMax=1e5,mergeKey="<<",DocumentReader=class{problems=[];#place;#anchors=new Map;#targets=new Map;#open=new Set;#aliasDepth=0;#expandedNodes=0;constructor(place3){
this.#place=place3}value(node2){if((0,import_yaml2.isAlias)(node2))return this.#alias(node2);if(this.#aliasDepth>0&&++this.#expandedNodes>expandedNodesMax)throw new RangeError(
`aliases stand for more than ${expandedNodesMax} values`);if(!(0,import_yaml2.isScalar)(node2)&&!(0,import_yaml2.isMap)(node2)&&!(0,import_yaml2.isSeq)(node2))return null;
if(node2.anchor!==void 0&&this.#anchors.set(node2.anchor,node2),(0,import_yaml2.isScalar)(node2))return this.#scalar(node2);this.#collectionTag(node2),this.#open.
add(node2);let value=(0,import_yaml2.isMap)(node2)?this.#map(node2):node2.items.map(item=>this.value(item));return this.#open.delete(node2),value}follow(node2){
return(0,import_yaml2.isAlias)(node2)?this.#targets.get(node2):node2}pairOf(map2,key2){return map2.items.findLast(pair=>!isMergeKey(pair.key)&&this.#keyText(pair.
key)===key2)??mergedMaps(map2,node2=>this.follow(node2)).flatMap(m=>this.pairOf(m,key2)??[])[0]}#reject(node2,message,hint){this.#aliasDepth>0||this.problems.push(
{message,hint,at:this.#place(node2)})}#alias(alias){let target2=this.#targets.get(alias)??this.#anchors.get(alias.source);if(target2===void 0||this.#open.has(target2)){
let what=target2===void 0?"has no anchor before it in its document":"stands inside what it refers to";return this.#reject(alias,`This alias ${what}`,"Refer to a\
n anchor (&name) that ends above it; a value that begins with * stands in quotes"),null}this.#targets.set(alias,target2),this.#aliasDepth++;let value=this.value(
target2);return this.#aliasDepth--,value}#scalar(node2){let text2=String(node2.value??"");try{return node2.tag===void 0?node2.type==="PLAIN"?resolvePlainScalar(
text2):text2:this.#tagged(node2,shortTag(node2.tag),text2)}catch(error2){return this.#reject(node2,`This value ${messageOf(error2)}`,"Write it in quotes"),text2}}#tagged(node2,tag,text2){
if(["!","!!str","!!timestamp"].includes(tag))return text2;let isOfType=typeTests.get(tag),value=resolvePlainScalar(text2);if(isOfType?.(value))return value;let message=isOfType?
`This value is not of type ${tag}`:`YAML tag ${tag} is not supported`;return this.#reject(node2,message,"Remove the tag and write the value plainly"),text2}#collectionTag(node2){
node2.tag===void 0||["!!map","!!seq"].includes(shortTag(node2.tag))||this.#reject(node2,`YAML tag ${shortTag(node2.tag)} is not supported`,"Remove the tag")}#map(map2){
let entries=new Map,keys=new Map;for(let pair of map2.items){if(isMergeKey(pair.key)){this.#merge(pair,entries,keys);continue}let key2=this.#key(pair.key),first=keys.
get(key2);first!==void 0&&this.#reject(pair.key,`Key "${key2}" stands twice, first in line ${this.#place(first).line}`,"Remove one of the two"),keys.set(key2,pair.
key),entries.set(key2,this.value(pair.value))}return Object.fromEntries(entries)}#merge(pair,entries,ownKeys){let value=this.value(pair.value),sources=Array.isArray(
value)?value:[value];for(let source2 of sources.toReversed()){if(typeof source2!="object"||source2===null||Array.isArray(source2)){this.#reject(pair.value,'"<<"\
 merges maps only','Give it an alias of a map, such as "*base"');continue}for(let[key2,merged]of Object.entries(source2))ownKeys.has(key2)&&this.#reject(pair.key,
`"<<" also sets "${key2}", which stands above it`,'Put "<<" first in its map'),entries.set(key2,merged)}}#keyText(node2){let key2=this.follow(node2);if(!(0,import_yaml2.isScalar)(
key2))return;let text2=String(key2.value??"");try{return String(key2.type==="PLAIN"&&key2.tag===void 0?resolvePlainScalar(text2):text2)}catch{return text2}}#key(node2){
let value=this.value(node2),plain=typeof value=="number"&&!isPlainNumber(value);return(0,import_yaml2.isMap)(node2)&&node2.flow===!0?this.#reject(node2,'This is\
 no YAML value: "{{" begins a template, which only Helm renders',"Write what is meant, or make the folder a Helm chart, with a Chart.yaml"):(value===null||typeof value==
"object"||plain)&&this.#reject(node2,"This key is neither text nor a plain number","Write the key in quotes"),String(value)}},typeTests=new Map([["!!int",Number.
isInteger],["!!float",value=>typeof value=="number"],["!!bool",value=>typeof value=="boolean"],["!!null",value=>value===null]]),shortTag=tag=>tag.replace(/^tag:yaml\.org,2002:/,
"!!"),isPlainNumber=value=>Number.isSafeInteger(value)||Number(value.toPrecision(6))===value&&Math.abs(value)>=1e-4&&Math.abs(value)<1e6,isMergeKey=key2=>(0,import_yaml2.isScalar)(
key2)&&key2.value===mergeKey&&key2.type==="PLAIN"&&key2.tag===void 0,mergedMaps=(map2,follow)=>map2.items.filter(pair=>isMergeKey(pair.key)).map(pair=>follow(pair.
value)).flatMap(source2=>(0,import_yaml2.isSeq)(source2)?source2.items.map(follow):[source2]).filter(source2=>(0,import_yaml2.isMap)(source2)),parserOptions={schema:"\
failsafe",resolveKnownTags:!1,uniqueKeys:!1,prettyErrors:!1,logLevel:"error"},parseYaml=(text2,file)=>{let lines=new import_yaml.LineCounter,place3=offset=>{let{
line,col}=lines.linePos(offset);return{file,line,column:col}};try{let unreadable=textProblem(text2,offsetPlace(text2,file));if(unreadable!==void 0)return{documents:[],
problems:[unreadable]};let read=[...(0,import_yaml.parseAllDocuments)(text2,{...parserOptions,lineCounter:lines})].map(document=>document.errors.length>0?{document:[],
problems:syntaxProblems(document.errors,place3)}:readDocument(document,place3));return{documents:read.flatMap(({document})=>document),problems:read.flatMap(({problems})=>problems)}}catch(error2){
return{documents:[],problems:[tooMuch(error2,place3(0))]}}},offsetPlace=(text2,file)=>offset=>{let lines=text2.slice(0,offset).split(`
`);return{file,line:lines.length,column:(lines.at(-1)?.length??0)+1}},tooMuch=(error2,at)=>({message:`This file cannot be read: ${messageOf(error2).includes("ca\
ll stack")?"the values are nested too deeply":messageOf(error2)}`,hint:"Write out what is meant",at}),readDocument=(parsed,placeOf4)=>{let place3=node2=>placeOf4(
node2?.range?.[0]??parsed.range[0]),reader=new DocumentReader(place3);return{document:[{value:reader.value(parsed.contents),at:place3(parsed.contents),positionOf:path22=>place3(
reader.follow(walk(reader,parsed.contents,path22).value)),keyPositionOf:path22=>place3(walk(reader,parsed.contents,path22).key)}],problems:reader.problems}},walk=(reader,root,path22)=>{
let at={key:root,value:root};for(let step of path22){let parent=reader.follow(at.value),pair=(0,import_yaml.isMap)(parent)?reader.pairOf(parent,String(step)):void 0,
item=(0,import_yaml.isSeq)(parent)?parent.items[Number(step)]:void 0;if(pair===void 0&&item===void 0)return at;at=pair===void 0?{key:item,value:item}:{key:pair.
key,value:pair.value}}return at},local=/^http:\/\/(127\.0\.0\.1|localhost)[:/]/,readChatWebhook=input=>{let value=input.text("chat-webhook");if(value!==void 0)return(!URL.
canParse(value)||!(value.startsWith("https://")||local.test(value)))&&input.reject("Input chat-webhook is not an https:// address","Copy the webhook's address f\
rom the chat"),value},chatText=text2=>text2.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),chatLink=(url,text2)=>`<${url}|${chatText(text2).
replaceAll("|","/")}>`,longest=3e3,patienceMilliseconds=5e3,sendChat=async(webhook,text2,log)=>{if(webhook===void 0)return;log.mask(webhook);let shown2=log.redact?.(
text2)??text2,body=shown2.length>longest?`${shown2.slice(0,longest-1)}…`:shown2,http2=new import_http_client2.HttpClient("towline",[],{allowRetries:!1,socketTimeout:patienceMilliseconds});
try{let headers={"content-type":"application/json"},{message}=await http2.post(webhook,JSON.stringify({text:body}),headers);message.resume(),(message.statusCode??
0)>=300&&log.warning(`The chat did not take the message: HTTP ${message.statusCode}`)}catch(error2){let why=messageOf(error2).replaceAll(webhook,"its address");
log.warning(`The chat did not get the message: ${why}`)}finally{http2.dispose()}},pem=/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+-----END [A-Z ]*PRIVATE KEY-----/,
appId=/^\s*app-id:[ \t]*(\S+)[ \t]*\r?\n/,credentialOf=secret=>{let key2=pem.exec(secret)?.[0];if(key2===void 0)return{kind:"token",token:secret.trim()};let lines=`${key2.
replaceAll(`\r
`,`
`)}
`,id=appId.exec(secret)?.[1];return id===void 0?{kind:"deploy-key",key:lines}:{kind:"app",id,key:lines}},encode=value=>Buffer.from(JSON.stringify(value)).toString(
"base64url"),appJwt=({id,key:key2},now)=>{let seconds=Math.floor(now/1e3),claims={iat:seconds-60,exp:seconds+540,iss:id},body=`${encode({alg:"RS256",typ:"JWT"})}\
.${encode(claims)}`;try{return`${body}.${(0,import_node_crypto.createSign)("RSA-SHA256").update(body).sign(key2,"base64url")}`}catch(cause){throw new TowlineError(
"input-invalid",`The private key of App ${id} in config-token cannot be used: ${messageOf(cause)}`,{cause,hint:"Make a new private key on the App's page, and st\
ore the whole file below the line app-id"})}},installationToken=async({id},repository2,request)=>{try{let asked={repository:repository2,what:`installation of Ap\
p ${id} in ${repository2}`},url=`/app/installations/${(await request({...asked,path:"/installation"})).id}/access_tokens`;return(await request({...asked,method:"\
POST",url,path:"",body:{permissions:{contents:"read"}}})).token}catch(cause){throw isTowlineError(cause,"github-not-found","github-denied")?new TowlineError("gi\
thub-denied",`GitHub App ${id} cannot read ${repository2}: ${cause.message}`,{cause,hint:`Install the App for ${repository2} with the permission "Contents: read\
", and check app-id and key in config-token`}):cause}},statusOf=error2=>typeof error2=="object"&&error2!==null&&"status"in error2&&typeof error2.status=="number"?
error2.status:void 0,failure=({what,permission},error2)=>{let status=statusOf(error2);return status===404?new TowlineError("github-not-found",`GitHub has no ${what}\
, or this token may not read it`,{cause:error2,hint:'For a private repository pass a token that can read it as the secret "config-token"'}):status===422?new TowlineError(
"github-not-found",`GitHub has no ${what}`,{cause:error2,hint:"Correct the name of the branch, tag or commit"}):status===409?new TowlineError("github-not-found",
`GitHub has no commit in ${what}: the repository is empty`,{cause:error2,hint:"Push a first commit to it, or name another repository"}):status===401?new TowlineError(
"github-denied",`GitHub does not accept the token that is to read ${what}`,{cause:error2,hint:`It has expired or was revoked: renew the secret that is passed as\
 "config-token" (input token for the service's own repository)`}):status===403?new TowlineError("github-denied",`GitHub refused access to ${what}: ${messageOf(error2)}`,
{cause:error2,hint:permission===void 0?'Grant "contents: read", or pass a token that can read it as the secret "config-token"':`Add the line "${permission}" und\
er "permissions:" of this job, and of the job that calls its workflow`}):new TowlineError("github-failed",`GitHub did not answer for ${what}: ${messageOf(error2)}`,
{cause:error2,hint:"Run the job again; see githubstatus.com if it persists"})},fetchBy=http2=>async(url,{method="GET",headers,body=null})=>{let answer=await http2.
request(method,url,body,headers),text2=await answer.readBody(),{message}=answer;return{status:message.statusCode??0,url,headers:new Map(Object.entries(message.headers).
map(([name2,value])=>[name2,String(value)])),text:async()=>text2,json:async()=>JSON.parse(text2),arrayBuffer:async()=>new TextEncoder().encode(text2).buffer}},askBy=tokenFor=>{
let http2=new import_http_client3.HttpClient("towline",[],{allowRetries:!0,maxRetries:3,keepAlive:!0}),fetch=fetchBy(http2);return async question=>{let{method="\
GET",repository:repository2,path:path22,url=`/repos/${repository2}${path22}`,accept,body}=question,{getOctokit}={getOctokit:import_github.getOctokit},token=await tokenFor(
repository2);try{let octokit=getOctokit(token,{request:{fetch}}),headers=accept===void 0?{}:{headers:{accept}};return(await octokit.request(`${method} ${url}`,{
...headers,...body})).data}catch(error2){throw failure(question,error2)}}},appTokens=(app,log)=>{let made=new Map,make=async repository2=>{let{appJwt:appJwt2,installationToken:installationToken2}={
appJwt,installationToken},jwt=appJwt2(app,Date.now());log?.mask(jwt);let token=await installationToken2(app,repository2,askBy(async()=>jwt));return log?.mask(token),
token};return async repository2=>{let owner=repository2.split("/")[0]??"",token=made.get(owner)??make(repository2);return made.set(owner,token),await token}},tokensBy=({
repository:own,token,configToken},log)=>{let credential=configToken===void 0?void 0:credentialOf(configToken);if(credential?.kind==="app"){let ofApp=appTokens(credential,
log);return async repository2=>repository2===own?token:await ofApp(repository2)}let other=credential?.kind==="token"?credential.token:token;return async repository2=>repository2===
own?token:other},requestBy=(tokens,log)=>askBy(tokensBy(tokens,log)),knownHosts=`github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9ok\
Wi0dh2l9GKJl
`,helper=`!f() { test "$1" = get && printf 'username=x-access-token\\npassword=%s\\n' "$TOWLINE_GIT_PASSWORD"; }; f`,settings=[["core.hooksPath","/dev/null"],["\
credential.helper",""],["credential.helper",helper],["advice.detachedHead","false"]],withSettings=env=>{let before=Number(env.GIT_CONFIG_COUNT??0),more=settings.
flatMap(([key2,value],index)=>[[`GIT_CONFIG_KEY_${before+index}`,key2],[`GIT_CONFIG_VALUE_${before+index}`,value]]);return{...env,...Object.fromEntries(more),GIT_CONFIG_COUNT:`${before+
settings.length}`}},ofTheJob=/^(ACTIONS_|INPUT_|STATE_)/,sshCommand=(server,folder)=>{let known=new URL(server).host==="github.com"?`-o UserKnownHostsFile='${(0,import_node_path.join)(
folder,"hosts")}'`:"";return`ssh -i '${(0,import_node_path.join)(folder,"key")}' -o IdentitiesOnly=yes -o StrictHostKeyChecking=yes -o BatchMode=yes ${known}`},
runGit=async({server,credential},args,{exec:exec2,env,signal,tempDirectory})=>{let folder=await(0,import_promises2.mkdtemp)((0,import_node_path.join)(tempDirectory,
"towline-git-"));try{let own=Object.fromEntries(Object.entries(env).filter(([name2])=>!ofTheJob.test(name2))),base={...withSettings(own),GIT_TERMINAL_PROMPT:"0",
LC_ALL:"C"};return credential.kind==="token"?await exec2("git",args,{env:{...base,TOWLINE_GIT_PASSWORD:credential.token},signal}):(await(0,import_promises2.writeFile)(
(0,import_node_path.join)(folder,"key"),credential.key,{mode:384}),await(0,import_promises2.writeFile)((0,import_node_path.join)(folder,"hosts"),knownHosts),await exec2(
"git",args,{env:{...base,GIT_SSH_COMMAND:sshCommand(server,folder)},signal}))}finally{await(0,import_promises2.rm)(folder,{recursive:!0,force:!0})}},addressOf=({
server,repository:repository2,credential})=>credential.kind==="token"?`${server}/${repository2}.git`:`ssh://git@${new URL(server).host}/${repository2}.git`,passes=/Could not resolve host|Connection (?:timed out|reset|refused)|early EOF|HTTP 5\d\d|hung up|error: 5\d\d/i,
attempts=3,pauseMilliseconds=1e3,askRemote=async(place3,args,ports)=>{for(let attempt=1;;attempt+=1){let{exitCode,stdout,stderr}=await runGit(place3,args(addressOf(
place3)),ports);if(exitCode===0)return stdout;if(attempt===attempts||!passes.test(stderr))throw refusal(place3,stderr);await(0,import_promises3.setTimeout)(pauseMilliseconds,
void 0,{signal:ports.signal})}},refusal=({repository:repository2,credential},stderr)=>{let said=stderr.trim().split(`
`).at(-1)??"",what=credential.kind==="token"?"token":"deploy key";return/not our ref|couldn't find remote ref/.test(stderr)?new TowlineError("github-not-found",
`${repository2} no longer has the commit that was planned (${said})`,{hint:"It was removed by a force push: start a new run"}):/not found|could not read Username|Authentication failed|Permission denied|403|correct access rights/i.
test(stderr)?new TowlineError("github-denied",`GitHub does not let the ${what} read ${repository2} (${said})`,{hint:`Give the secret config-token a ${what} that\
 can read ${repository2}; a deploy key reads one repository only`}):new TowlineError("github-failed",`git could not fetch ${repository2}: ${said}`,{hint:"Run th\
e job again; see githubstatus.com if it persists"})},fetchCommit=async(place3,commit,ports)=>{let folder=await(0,import_promises2.mkdtemp)((0,import_node_path.join)(
ports.tempDirectory,"towline-repository-")),inFolder=["-C",folder];await runGit(place3,["init","--quiet",folder],ports),await askRemote(place3,address=>[...inFolder,
"fetch","--quiet","--no-tags","--depth=1",address,commit],ports);let{exitCode,stderr}=await runGit(place3,[...inFolder,"checkout","--quiet","--detach",commit],ports);
if(exitCode===0)return folder;throw new TowlineError("github-failed",`git could not check out ${place3.repository}: ${stderr.trim()}`)},resolveRemote=async(place3,ref,ports)=>{
let wanted=ref===void 0?["HEAD"]:[`refs/${ref}`,`refs/heads/${ref}`,`refs/tags/${ref}^{}`,`refs/tags/${ref}`],lines=(await askRemote(place3,address=>["ls-remote",
"--symref",address,...wanted],ports)).split(`
`).map(line=>line.split("	")),commits=new Map(lines.flatMap(([value="",name2=""])=>/^[0-9a-f]{40}$/.test(value)?[[name2,value]]:[])),commit=wanted.map(name2=>commits.
get(name2)).find(found=>found!==void 0);if(commit===void 0)return;let branch2=lines.flatMap(([value=""])=>/^ref: refs\/heads\/(.+)$/.exec(value)?.[1]??[])[0];return{
commit,...ref===void 0&&branch2!==void 0?{branch:branch2}:{}}},serverOf=env=>env.GITHUB_SERVER_URL||"https://github.com",pageSize=100,orMissing=async answer=>{try{
return await answer}catch(error2){if(isTowlineError(error2,"github-not-found"))return;throw error2}},branchesBy=request=>async(repository2,prefix)=>{let what=`l\
ist of the branches of ${repository2}`,place3=["heads",...prefix.split("/")].map(encodeURIComponent).join("/"),found=new Set;for(let page=1;;page+=1){let path22=`\
/git/matching-refs/${place3}?per_page=${pageSize}&page=${page}`,refs2=await request({repository:repository2,what,path:path22}),before=found.size;for(let{ref}of refs2)
found.add(ref.replace(/^refs\/heads\//,""));if(refs2.length!==pageSize||found.size===before)return[...found]}},containsBy=request=>async(repository2,branch2,commit)=>{
let what=`comparison of ${commit.slice(0,7)} with branch ${branch2} of ${repository2}`,path22=`/compare/${encodeURIComponent(`${branch2}...${commit}`)}?per_page\
=1`,answer=await orMissing(request({repository:repository2,what,path:path22}));if(answer!==void 0)return["behind","identical"].includes(answer.status)},environmentsBy=request=>{
let permission="actions: read",lists=new Map,listOf=repository2=>{let what=`the environments of ${repository2}`,path22=`/environments?per_page=${pageSize}`,list2=lists.
get(repository2)??orMissing(request({repository:repository2,what,path:path22,permission}));return lists.set(repository2,list2),list2},isMissing=async(repository2,name2)=>{
let what=`environment "${name2}" of ${repository2}`,path22=`/environments/${encodeURIComponent(name2)}`;return await orMissing(request({repository:repository2,what,
path:path22,permission}))===void 0};return{expectEnvironments:repository2=>{listOf(repository2).catch(()=>{})},missingEnvironments:async(repository2,names)=>{let list2=await listOf(
repository2),known=new Set(list2?.environments.map(({name:name2})=>name2.toLowerCase())),unseen=names.filter(name2=>!known.has(name2.toLowerCase()));if((list2?.
total_count??0)<=known.size)return unseen;let missed=await Promise.all(unseen.map(name2=>isMissing(repository2,name2)));return unseen.filter((_,index)=>missed[index])}}},
questionsBy=request=>({branches:branchesBy(request),contains:containsBy(request),...environmentsBy(request)}),gitReader=(credential,kit)=>{let{exec:exec2,env,signal,
run}=kit,ports={exec:exec2,env,signal,tempDirectory:run.tempDirectory},placeOf4=repository2=>({server:serverOf(env),repository:repository2,credential}),fetched=new Map,
folderOf=async(repository2,commit)=>{let{fetchCommit:fetchCommit2}={fetchCommit},key2=`${repository2}@${commit}`,folder=fetched.get(key2)??fetchCommit2(placeOf4(
repository2),commit,ports);return fetched.set(key2,folder),await folder};return{resolve:async(repository2,ref)=>{let{resolveRemote:resolveRemote2}={resolveRemote},
found=await resolveRemote2(placeOf4(repository2),ref,ports);if(found!==void 0)return found;throw new TowlineError("github-not-found",`GitHub has no ref "${ref??
"HEAD"}" in ${repository2}`,{hint:"Correct the name of the branch, tag or commit"})},read:async(repository2,path22,commit)=>{let args=["-C",await folderOf(repository2,
commit),"cat-file","blob",`${commit}:${path22}`],{exitCode,stdout}=await exec2("git",args,{env,signal});return exitCode===0?stdout:void 0}}},runContextOf=env=>{
let text2=name2=>env[name2]??"",repository2=text2("GITHUB_REPOSITORY");return{repository:repository2,commit:text2("GITHUB_SHA"),ref:text2("GITHUB_REF"),actor:text2(
"GITHUB_ACTOR"),runId:text2("GITHUB_RUN_ID"),attempt:Number(text2("GITHUB_RUN_ATTEMPT")||"1"),runUrl:`${text2("GITHUB_SERVER_URL")}/${repository2}/actions/runs/${text2(
"GITHUB_RUN_ID")}`,workspace:text2("GITHUB_WORKSPACE")||process.cwd(),tempDirectory:text2("RUNNER_TEMP")||"/tmp"}},textOf=data=>data instanceof ArrayBuffer?new TextDecoder().
decode(data):typeof data=="string"?data:void 0,resolveBy=request=>async(repository2,ref)=>{let data=await request({repository:repository2,what:ref===void 0?`rep\
ository ${repository2}`:`${describeRef(ref)} in ${repository2}`,path:`/commits/${encodeURIComponent(ref??"HEAD")}`,accept:"application/vnd.github.sha"});return{
commit:textOf(data)??""}},describeRef=ref=>ref.startsWith("heads/")?`branch "${ref.slice(6)}"`:`ref "${ref}"`,readBy=request=>async(repository2,path22,commit)=>{
let place3=`${path22} in ${repository2} at ${commit.slice(0,7)}`,location=path22.split("/").map(encodeURIComponent).join("/"),data=await request({repository:repository2,
what:`file ${place3}`,path:`/contents/${location}?ref=${commit}`,accept:"application/vnd.github.raw+json"}).catch(error2=>{if(!isTowlineError(error2,"github-not\
-found"))throw error2}),text2=textOf(data);if(text2!==void 0||data===void 0)return text2;throw new TowlineError("github-not-found",`${place3} is a folder, not a\
 file`,{hint:"Put a file there, or name another one"})},gitHubReader=(tokens,kit)=>{let request=requestBy(tokens,kit.log),byApi={resolve:resolveBy(request),read:readBy(
request),...questionsBy(request)},credential=tokens.configToken===void 0?void 0:credentialOf(tokens.configToken);if(credential?.kind!=="deploy-key")return byApi;
let byGit=gitReader(credential,kit),readerOf=repository2=>repository2===tokens.repository?byApi:byGit;return{...byApi,resolve:(repository2,ref)=>readerOf(repository2).
resolve(repository2,ref),read:(repository2,path22,commit)=>readerOf(repository2).read(repository2,path22,commit)}},InputReader=class{#source;#problems=[];constructor(source2){
this.#source=source2}get problems(){return this.#problems}reject(message,hint){this.#problems.push({message,hint})}text(name2){let value=this.#source(name2).trim();
return value===""?void 0:value}required(name2){let value=this.text(name2);return value===void 0&&this.reject(`Input ${name2} is missing`,`Add "${name2}:" under \
"with:" of this step`),value??""}matching(name2,pattern3,form){let value=this.text(name2);return value!==void 0&&!pattern3.test(value)&&this.reject(`Input ${name2}\
 is "${value}"`,`It must be ${form}`),value}oneOf(name2,values,fallback){let value=this.text(name2)??fallback,known=values.find(candidate=>candidate===value);return known===
void 0&&this.reject(`Input ${name2} is "${value}"`,`It must be one of ${values.join(", ")}`),known??fallback}flag(name2,fallback){let value=this.text(name2)?.toLowerCase();
return value===void 0?fallback:(value!=="true"&&value!=="false"&&this.reject(`Input ${name2} is "${value}"`,"It must be true or false"),value==="true")}integer(name2,range){
let text2=this.text(name2),value=text2===void 0?range.fallback:Number(text2);return(!Number.isInteger(value)||value<range.min||value>range.max)&&this.reject(`In\
put ${name2} is "${text2}"`,`It must be a whole number from ${range.min} to ${range.max}`),value}lines(name2){return this.#source(name2).split(`
`).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#"))}words(name2){return this.lines(name2).flatMap(line=>line.split(/[\s,]+/).filter(Boolean))}pairs(name2){
let entries=this.lines(name2).map(line=>{let at=line.indexOf("=");return at<1&&this.reject(`Input ${name2} has the line "${line}"`,"Each line must be NAME=value"),
[line.slice(0,Math.max(at,0)),line.slice(at+1)]});return Object.fromEntries(entries)}json(name2,accept){let text2=this.text(name2);if(text2!==void 0){try{let value=JSON.
parse(text2);if(accept(value))return value}catch{}this.reject(`Input ${name2} is not what the earlier step wrote`,"Pass that step's output on unchanged")}}},parseInputs=(source2,build2)=>{
let reader=new InputReader(source2),inputs=build2(reader),[first,...more]=reader.problems;if(first===void 0)return inputs;let message=more.length===0?first.message:
`${reader.problems.length} inputs are wrong`;throw new TowlineError("input-invalid",message,{hint:first.hint,problems:reader.problems})},place=at=>at===void 0?{}:
{file:at.file,startLine:at.line,startColumn:at.column},masked=new Redactor,redact=text2=>masked.redact(text2),actionLog={debug:message=>debug(redact(message)),info:message=>info(
redact(message)),notice:(message,at)=>notice(redact(message),place(at)),warning:(message,at)=>warning(redact(message),place(at)),error:(message,at)=>error(redact(
message),place(at)),group,mask:value=>{for(let text2 of masked.add(value))setSecret(text2)},redact},actionExec=async(command,args,options={})=>{options.signal?.
throwIfAborted();let run=getExecOutput(command,[...args],{silent:!0,ignoreReturnCode:!0,cwd:options.cwd,env:options.env===void 0?void 0:{...options.env},input:options.
input===void 0?void 0:Buffer.from(options.input),listeners:{stdline:line=>options.onLine?.(line,"stdout"),errline:line=>options.onLine?.(line,"stderr")}}).catch(
cause=>{throw new TowlineError("command-failed",`${command} cannot be started: ${messageOf(cause)}`,{cause})});return await Promise.race([run,aborted(options.signal)])},
aborted=signal=>new Promise((_,reject)=>{signal?.addEventListener("abort",()=>reject(signal.reason),{once:!0})}),reportError=(error2,log)=>{if(!isTowlineError(error2)){
log.error(`Towline itself failed: ${messageOf(error2)}. This is a bug; please report it with this log`),log.debug(error2 instanceof Error?error2.stack??error2.message:
String(error2));return}for(let problem of problemsOf(error2))log.error(lineOf(problem),problem.at);error2.cause!==void 0&&log.debug(`${error2.code}, caused by: ${messageOf(
error2.cause)}`)},problemsOf=error2=>error2.problems.length>0?error2.problems:[error2],placeOf=({at})=>at===void 0?"":`${codeHtml(`${at.file}:${at.line}:${at.column}`)}\
 `,summarizeError=error2=>`${(isTowlineError(error2)?problemsOf(error2):[{message:messageOf(error2)}]).map(problem=>`❌ ${placeOf(problem)}${escapeMarkdown(lineOf(
problem))}`).join(`

`)}
`,idToken=async audience=>{if(!process.env.ACTIONS_ID_TOKEN_REQUEST_URL)throw new TowlineError("oidc-unavailable","GitHub gives this job no OIDC token",{hint:'A\
dd "id-token: write" to the permissions of this job, and of the job that calls its workflow'});try{return await getIDToken(audience)}catch(cause){throw new TowlineError(
"oidc-unavailable",`GitHub gave no OIDC token: ${messageOf(cause)}`,{cause,hint:"Run the failed jobs again; see githubstatus.com if it persists"})}},definedEnvironment=()=>Object.
fromEntries(Object.entries(process.env).flatMap(([name2,value])=>value===void 0?[]:[[name2,value]])),createKit=signal=>({log:actionLog,clock:systemClock,exec:actionExec,
signal,run:runContextOf(process.env),env:definedEnvironment(),inputs:build2=>parseInputs(name2=>getInput(name2,{trimWhitespace:!1}),build2),output:(name2,value)=>setOutput(
name2,value??""),exportVariable,idToken,summary:async markdown=>{if(process.env.GITHUB_STEP_SUMMARY)try{await summary.addRaw(redact(markdown),!0).write()}catch(error2){
actionLog.warning(`The summary of this step could not be written: ${messageOf(error2)}`)}},saveState,state:getState}),cancellation=()=>{let controller=new AbortController,
cancel=()=>controller.abort(new TowlineError("cancelled","The job was cancelled"));return process.once("SIGINT",cancel),process.once("SIGTERM",cancel),controller.
signal},runAction=async main=>{let kit=createKit(cancellation()),summarized=!1,summary2=async markdown=>{summarized=!0,await kit.summary(markdown)};try{await main(
{...kit,summary:summary2})}catch(error2){reportError(error2,kit.log),summarized||await kit.summary(summarizeError(error2)),process.exitCode=1}kit.signal.aborted&&
process.exit()},pattern=/\$?\{([^{}]*)\}/g,placeholdersIn=text2=>[...text2.matchAll(pattern)].map(([written,name2=""])=>({name:name2.trim(),written})),fill=(text2,values)=>text2.
replaceAll(/\{(environment|target|service)\}/g,(written,name2)=>values[name2]??written),fillOptional=(text2,values)=>text2===void 0?void 0:fill(text2,values),plainPath=path22=>path22.
replace(/^(\.\/+)+/,"").replace(/\/+$/,"")||".",defaultMaxAgeDays=7,buildSettings=({spec})=>{let{build:build2,service}=spec;return{aws:{region:build2["aws-regio\
n"],account:build2.account,roleToAssume:fillOptional(build2["role-to-assume"],{service})},repository:fill(build2.repository??"{service}",{service}),source:sourceOf(
build2,spec),secretIds:[...new Set(build2.secrets)],sourceDateEpoch:build2["source-date-epoch"],repositorySettings:repositoryOf(build2),retention:retentionOf(build2["\
repository-settings"]??{}),cache:cacheOf(build2,service),builder:builderOf(build2.builder??{}),maxAgeDays:build2["max-age-days"]??defaultMaxAgeDays,tagKinds:build2["\
tag-kinds"],latest:build2.latest??!1,allowedRegions:spec["allowed-regions"]??[]}},sourceOf=(build2,{service,path:path22="."})=>({context:plainPath(fill(build2.context??
path22,{service})),contexts:Object.fromEntries(Object.entries(build2.contexts??{}).map(([name2,place3])=>{let filled=fill(place3,{service});return[name2,filled.
includes("://")?filled:plainPath(filled)]})),dockerfile:plainPath(fill(build2.dockerfile??`${plainPath(path22)}/Dockerfile`,{service})),target:build2.target,platforms:build2.
platforms??["linux/amd64"],args:build2.args??{},labels:build2.labels??{},annotations:build2.annotations??{},ssh:[...new Set(build2.ssh)].map(id=>({id,paths:[]})),
network:build2.network,attestations:{provenance:build2.provenance??"none",sbom:build2.sbom??!1}}),repositoryOf=build2=>{let settings2=build2["repository-setting\
s"]??{},mutability=settings2["tag-mutability"];return{create:build2["create-repository"]??!1,reconcile:build2["reconcile-repository"]??!1,settings:{tagMutability:mutability&&
{kind:mutability==="immutable"?"IMMUTABLE":"MUTABLE",exceptFor:settings2["tag-mutability-exclusions"]??[]},scanOnPush:settings2["scan-on-push"],encryption:encryptionOf(
settings2),tags:settings2.tags}}},encryptionOf=({encryption,"kms-key":key2})=>encryption==="aes256"?{kind:"AES256"}:encryption==="kms-dsse"?{kind:"KMS_DSSE",key:key2}:
encryption===void 0&&key2===void 0?void 0:{kind:"KMS",key:key2},retentionOf=settings2=>({keepImages:settings2["keep-images"],keepTags:settings2["keep-tags"],untaggedDays:settings2["\
untagged-days"]}),cacheOf=({cache:cache2={}},service)=>{let{kind="registry",bucket="",region:region2=""}=cache2;return kind==="s3"?{kind,bucket,region:region2,prefix:fillOptional(
cache2.prefix,{service})}:kind==="registry"?{kind,repository:fillOptional(cache2.repository,{service})}:{kind}},builderOf=({kind="auto",name:name2="",nodes=[{}]})=>kind===
"auto"?{kind}:kind==="named"?{kind,name:name2}:{kind,nodes:nodes.map(({endpoint,platforms=[],options={}})=>({endpoint,platforms,options}))},pinKey=({repository:repository2,
branch:branch2})=>branch2===void 0?repository2:`${repository2}@${branch2}`,fileSource=({spec,location},field,names)=>{let{repository:repository2=location.repository,
branch:branch2}=spec[field]??{};return branch2!==void 0?{repository:repository2,branch:fill(branch2,names),field}:repository2===location.repository?void 0:{repository:repository2,
field}},configSource=({plan,services:[first]})=>{let{environment:environment2="",targets:[target2=""]}=plan,names={environment:environment2,target:target2,service:first.
spec.service},source2=fileSource(first,"config",names),commit=source2===void 0?void 0:plan.pins[source2.repository];if(!(source2===void 0||source2.branch!==void 0||
commit===void 0))return{repository:source2.repository,commit}},describePath=path22=>path22.reduce((whole,step)=>typeof step=="number"?`${whole}[${step}]`:whole===
""?step:`${whole}.${step}`,""),isJsonMap=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),asMap=value=>isJsonMap(value)?value:{},asList=value=>Array.
isArray(value)?value:[],checkRole=(place3,path22,reject,key2="role-to-assume")=>{let{account:account2,[key2]:role2}=place3,owner=typeof role2=="string"?accountOfArn(
role2):void 0;owner!==void 0&&typeof account2=="string"&&accountPattern.test(account2)&&owner!==account2&&reject([...path22,key2],`${key2} of ${path22.join(".")}\
 lies in another account than account says`,"Correct one of the two, or give the name of the role alone")},text=options=>({kind:"text",...options}),flag=options=>({
kind:"flag",...options}),integer=options=>({kind:"integer",...options}),list=options=>({kind:"list",...options}),map=options=>({kind:"map",...options}),record=options=>({
kind:"record",...options}),knownPlatforms=["linux/amd64","linux/amd64/v2","linux/amd64/v3","linux/amd64/v4","linux/arm64","linux/arm64/v8","linux/arm/v7","linux\
/arm/v6","linux/arm/v5","linux/386","linux/ppc64le","linux/s390x","linux/riscv64","linux/loong64","linux/mips64le","windows/amd64"],node=record({doc:"A node of \
the builder.",fields:{endpoint:text({doc:"Address of the BuildKit daemon; of the kind `remote` only, which needs it.",pattern:/^(tcp|unix):\/\/[^\s,]+$/,form:"t\
cp://<host>:<port> or unix://<path>",example:"tcp://buildkitd-arm64:1234"}),platforms:list({doc:"Platforms that it builds natively.",of:text({doc:"A platform.",
known:knownPlatforms,what:"platforms",example:"linux/arm64"}),fallback:"what it says itself"}),options:map({doc:"Options of buildx' driver, such as `namespace`,\
 `replicas` and `nodeselector` of `kubernetes`.",keys:{pattern:/^[a-z][a-z0-9.-]*$/,form:"the name of an option of buildx' driver"},example:"namespace",of:text(
{doc:"Its value.",free:!0,example:"buildkit"})})}}),builder=record({doc:"Who builds. Whichever file sets it sets all of it.",whole:!0,rule:!0,fields:{kind:text(
{doc:"`auto`: Docker's current builder, or one that is made where it cannot do what is asked; `named`: one that an earlier step made; `remote`: BuildKit daemons\
; `kubernetes`: pods of the cluster of the job's kubeconfig.",known:["auto","named","remote","kubernetes"],what:"kinds of builder",fallback:"`auto`",example:"re\
mote"}),name:text({doc:"The builder; of the kind `named` only, which needs it.",pattern:/^[A-Za-z][\w.-]*$/,form:"the name of a builder",example:"towline"}),nodes:list(
{doc:"Its nodes, such as a native one for each platform; of the kinds `remote`, which needs one, and `kubernetes`.",of:node})}}),name={pattern:/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
form:"lower-case letters, digits and hyphens"},path4={pattern:/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/,form:'a path inside the repository: no leading "/", no "\
.."'},key={pattern:/^[A-Za-z0-9]([\w./-]*[A-Za-z0-9])?$/,form:"letters, digits and . _ - / between them"},everywhere=["environment","target","service"],account=text(
{doc:"AWS account: 12 digits, in quotes.",pattern:accountPattern,form:"12 digits",example:"111111111111",rule:!0}),region=text({doc:"AWS region.",pattern:regionPattern,
form:"an AWS region such as ap-south-1",example:"ap-south-1",rule:!0}),branch={pattern:/^(?!refs\/)(?![-/])[^\s~^:?*[\]\\{}]+$/,form:'the name of a branch, with\
out "refs/heads/"'},gitHubRepository={pattern:/^[\w.-]+\/[\w.-]+$/,form:"owner/name"},role=(placeholders,example)=>text({doc:"IAM role that is assumed by OIDC: \
its name in `account`, or its ARN.",pattern:rolePattern,form:"the name or the ARN of an IAM role",example,placeholders,rule:!0}),repository={pattern:repositoryPattern,
form:"the name of an ECR repository, without a registry"},cache=record({doc:"Where the layers of earlier builds are kept. Whichever file sets it sets all of it.",
whole:!0,rule:!0,fields:{kind:text({doc:"`registry`: a repository beside the image's; `gha`: GitHub's cache; `s3`: a bucket; `none`.",known:["registry","gha","s\
3","none"],what:"kinds of cache",fallback:"`registry`",example:"s3"}),repository:text({...repository,doc:"ECR repository in the image's registry; of the kind `r\
egistry` only.",fallback:"`<repository>/cache`",example:"{service}/cache",placeholders:["service"]}),bucket:text({doc:"Bucket; of the kind `s3` only, which need\
s it.",pattern:/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,form:"the name of an S3 bucket",example:"acme-build-cache"}),region:{...region,doc:"The bucket's AWS region;\
 of the kind `s3` only, which needs it."},prefix:text({doc:"What the names of the bucket's objects begin with; of the kind `s3` only.",pattern:/^[\w!.*'()/{}-]+$/,
form:"letters, digits and ! . * ' ( ) / _ -",example:"{service}/",placeholders:["service"]})}}),repositorySettings=record({doc:"How the repository is to be. Wha\
t is not said is neither compared nor changed.",rule:!0,fields:{"tag-mutability":text({doc:"Whether a tag can be moved to another image.",known:["mutable","immu\
table"],what:"words",example:"immutable"}),"tag-mutability-exclusions":list({doc:"Tags to which the opposite of `tag-mutability` applies; at most 5 patterns, in\
 which `*` stands for anything.",of:text({doc:"A pattern of tags.",pattern:/^(?!(?:[^*]*\*){3})[\w.*-]{1,128}$/,form:'letters, digits, ". _ -" and at most two "\
*"',example:"latest"})}),"scan-on-push":flag({doc:"Has every image scanned for vulnerabilities (basic scanning)."}),encryption:text({doc:"What encrypts the imag\
es. ECR never changes it later.",known:["aes256","kms","kms-dsse"],what:"kinds of encryption",fallback:"`kms` where `kms-key` is given",example:"kms"}),"kms-key":text(
{doc:"Key in the repository's region: its id, ARN or alias.",pattern:/^[\w:/-]+$/,form:"the id, the ARN or the alias of a KMS key",fallback:"AWS's own key for E\
CR",example:"alias/images"}),"keep-images":integer({doc:"Tagged images that the lifecycle policy keeps, the newest.",min:1,max:9999}),"keep-tags":list({doc:"Tag\
s whose images the lifecycle policy always keeps; patterns, in which `*` stands for anything.",of:text({doc:"A pattern of tags.",pattern:/^(?!(?:[^*]*\*){5})[\w.*-]{1,128}$/,
form:'letters, digits, ". _ -" and at most four "*"',example:"v*"})}),"untagged-days":integer({doc:"Days after which the lifecycle policy deletes an image witho\
ut a tag.",min:1,max:3650}),tags:map({doc:"Resource tags (cost allocation and the like); others that the repository has stay.",keys:{pattern:/^(?!aws:)[\p{L}\p{N} _.:/=+@-]{1,128}$/u,
form:'at most 128 letters, digits, blanks and "_ . : / = + - @"'},example:"team",of:text({doc:"Its value.",free:!0,example:"payments"})})}}),where={account,"aws\
-region":region,"role-to-assume":role(["service"],"towline-build"),repository:text({...repository,doc:"ECR repository.",fallback:"the service's name",example:"t\
eam/{service}",placeholders:["service"],rule:!0}),"create-repository":flag({doc:"Creates the repository, and the one of the cache, where they are missing.",fallback:"\
`false`",rule:!0}),"reconcile-repository":flag({doc:"Changes the settings of an existing repository where they differ from `repository-settings`; otherwise they\
 are only reported.",fallback:"`false`",rule:!0}),"repository-settings":repositorySettings,cache,builder},context={pattern:/^(docker-image:\/\/[^\s]+|(?!.*:\/\/)(?!git@)(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+)$/,
form:'a folder inside the repository (no leading "/", no ".."), or docker-image://<image>'},source={context:text({...path4,doc:"Folder of the build context.",fallback:"\
`.`, or the service's `path` where there are several services",example:"app",placeholders:["service"]}),contexts:map({doc:"Named contexts (`FROM <name>`, `COPY \
--from=<name>`): a folder of the repository, or `docker-image://<image>`.",keys:{pattern:/^[A-Za-z0-9][\w./:@-]*$/,form:"the name of a stage or an image"},example:"\
assets",of:text({...context,doc:"Where it lies.",example:"docker-image://alpine:3.22",placeholders:["service"]})}),dockerfile:text({...path4,doc:"Dockerfile.",fallback:"\
`Dockerfile`, in the service's `path` where there are several services",example:"docker/Dockerfile",placeholders:["service"]}),target:text({doc:"Stage of the Do\
ckerfile.",pattern:/^[\w.-]+$/,form:"the name of a stage",fallback:"the last stage",example:"runtime"}),platforms:list({doc:"Platforms of the image.",of:text({doc:"\
A platform.",known:knownPlatforms,what:"platforms",example:"linux/arm64"}),fallback:"`[linux/amd64]`"}),args:map({doc:"Build arguments. They end up in the image\
: never a secret.",keys:{pattern:/^[A-Za-z_]\w*$/,form:"letters, digits and underscores"},example:"NODE_ENV",of:text({doc:"Its value.",free:!0,example:"producti\
on"})}),labels:map({doc:"Labels of the image, beside OCI's own, which are filled in.",keys:key,example:"com.example.team",of:text({doc:"Its value.",free:!0,example:"\
payments"})}),annotations:map({doc:"Annotations of the manifest, and of the index where there is one.",keys:key,example:"com.example.tier",of:text({doc:"Its val\
ue.",free:!0,example:"1"})})},secretId={pattern:/^\w[\w.-]*$/,form:"an id as RUN --mount names it: letters, digits and . _ -"},process2={secrets:list({doc:"Ids \
of build secrets (`RUN --mount=type=secret,id=…`). The values come from the workflow's secret `build-secrets`.",of:text({...secretId,doc:"An id.",example:"npm\
-token"})}),ssh:list({doc:"Ids of SSH agents (`RUN --mount=type=ssh`); each is the job's own agent.",of:text({...secretId,doc:"An id.",example:"default"})}),network:text(
{doc:"Network of `RUN`.",known:["default","host","none"],what:"networks",fallback:"BuildKit's",example:"none"}),provenance:text({doc:"Provenance attestation bes\
ide the image. It makes an index out of a single image.",known:["none","min","max"],what:"modes",fallback:"`none`",example:"max"}),sbom:flag({doc:"SBOM attestat\
ion beside the image.",fallback:"`false`"}),"source-date-epoch":text({doc:"Time stamp of everything in the image, so that the same source gives the same digest:\
 `commit` for the commit's time, or seconds since 1970.",known:["commit"],what:"words",number:{min:0,max:4102444800},fallback:"the time of the build",example:"c\
ommit"}),"max-age-days":integer({doc:"An image of the same source that is older is built anew: unpinned packages go stale.",min:1,max:3650,fallback:"7"}),"tag-k\
inds":list({doc:"What tags are made from: `commit`; `ref`, a branch or git tag; `semver`, the parts of a git tag such as v1.4.2; `environment`.",of:text({doc:"A\
 kind.",known:["commit","ref","semver","environment"],what:"kinds of tags",example:"semver"}),fallback:"all of them"}),latest:flag({doc:"The git tag of a releas\
e also moves the tag `latest`.",fallback:"`false`"})},build=record({doc:"How the image is built, and where it is kept.",fields:{...where,...source,...process2}}),
config=record({doc:"The configuration. Whichever file sets it sets all of it.",whole:!0,fields:{repository:text({...gitHubRepository,doc:"Repository of the fold\
er.",fallback:"the repository of the file that says it",example:"acme/config"}),branch:text({...branch,doc:"Branch of that repository.",fallback:"its default br\
anch, or the one that `extends` reads",example:"{environment}-{target}",placeholders:everywhere}),path:text({...path4,doc:"Its folder.",example:"{environment}/{\
target}/{service}",placeholders:everywhere}),strategy:text({doc:"How a changed object is brought in: `versioned` under a new name, `replace` in place in one ste\
p, `recreate` too, and immutable objects by deleting and creating them. `towline-objects.yaml` in the folder says it for single objects.",known:["versioned","re\
place","recreate"],what:"strategies",example:"replace",fallback:"`versioned`, and `replace` for objects whose bare name stands where no reference can be rewritt\
en"})},required:["path"]}),registry=record({doc:"The registry that images are pulled from here; they are promoted into it before the deploy. `{}`: that of this \
account and region. Whichever place sets it sets all of it.",fallback:"the registry of `build`",whole:!0,rule:!0,fields:{account:{...account,fallback:"the `acco\
unt` of the environment or target"},"aws-region":{...region,fallback:"its `aws-region`"},repository:text({...repository,doc:"ECR repository.",fallback:"`build.r\
epository`",example:"team/{service}",placeholders:everywhere,rule:!0}),"role-to-assume":{...role(everywhere,"towline-promote"),doc:"IAM role that brings images \
there: its name in the registry's account, or its ARN. Trusts jobs without an environment.",fallback:"the role of `build`, by right of the repository's policy"}}}),
manifests=record({doc:"The Kubernetes manifests: plain YAML, a kustomization or a Helm chart.",fields:{repository:text({...gitHubRepository,doc:"Repository of t\
he folder, whose `path` has to be given then.",fallback:"the service's own, at the commit that is deployed",example:"acme/manifests"}),branch:text({...branch,doc:"\
Branch of that repository.",fallback:"its default branch",example:"{environment}-{target}",placeholders:everywhere}),path:text({...path4,doc:"Their folder. `kus\
tomization.yaml` or `Chart.yaml` in it says what it is; a chart takes `values-{environment}.yaml` and `values/{environment}.yaml` of its folder after its own va\
lues.",fallback:"`k8s/overlays/{environment}`, or else `k8s`; below the service's `path` where there are several services",example:"deploy/{environment}",placeholders:everywhere}),
values:list({doc:"Further values files of a Helm chart, in the same repository; the last counts most.",of:text({...path4,doc:"A file.",example:"values/{service}\
-{environment}.yaml",placeholders:everywhere})})}}),prune=record({doc:"What becomes of objects that leave the manifests.",fields:{enabled:flag({doc:"Deletes wha\
t an earlier deploy applied and the manifests no longer hold, once the new version serves. `false`: it is named and left in place.",fallback:"`true`"}),include:list(
{doc:"Kinds that are deleted too, although that loses data or objects of others.",of:text({doc:"A kind.",known:protectedKinds,what:"kinds",example:"PersistentVo\
lumeClaim"}),fallback:"none of them"})}}),notAll={pattern:/^(?!all$)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,form:'lower-case letters, digits and hyphens, and not "\
all"'},services=map({doc:"The services of a monorepo, by name, in place of `service`. What stands at the top of the file holds for all of them.",keys:notAll,example:"\
cart",of:record({doc:"What differs from the top of the file.",fields:{path:text({...path4,doc:"Its folder: the build context, with its `Dockerfile`, and where `\
k8s` is looked for.",fallback:"a folder of its name",example:"services/cart"}),build,manifests,config,prune}})}),patterns=(doc,what,example)=>list({doc,of:text(
{doc:`A pattern of ${what}.`,pattern:/^(?!!)(?!refs\/)[^\s?[\]~^:\\]+$/,form:'a name without "refs/", in which only "*" and "**" stand for something else',example}),
rule:!0}),refs=(what,example)=>patterns(`${what} that may be deployed here; \`*\` stands for anything but "/", \`**\` for anything. With neither \`branches\` nor \`tag\
s\` every branch and tag may.`,what.toLowerCase(),example),place2={account,"aws-region":region,cluster:text({doc:"EKS cluster.",pattern:/^[0-9A-Za-z][\w-]{0,99}$/,
form:"the name of an EKS cluster",example:"dev",placeholders:everywhere,rule:!0}),"role-to-assume":role(everywhere,"towline-dev"),"plan-role":{...role(everywhere,
"towline-plan"),doc:"IAM role that may only read: with it the difference is shown before anybody is asked to approve. Trusts jobs without an environment.",fallback:"\
no difference is shown"},"rollback-role":{...role(everywhere,"towline-rollback"),doc:"IAM role of jobs that roll back.",fallback:"`role-to-assume`"},namespace:text(
{...name,doc:"Kubernetes namespace.",fallback:"the environment's name",example:"{service}",placeholders:everywhere,rule:!0}),"runs-on":text({doc:"Runner of the \
deploy job.",pattern:/^[^\s,[\]{}]+$/,form:"one label of a runner",fallback:"the workflow's `runs-on`",example:"arc-in",rule:!0}),url:text({doc:"Where the servi\
ce is reached here: the link of the GitHub environment.",pattern:/^https?:\/\/[^\s{}]+$/,form:"an address that begins with https://",example:"https://{service}.\
{target}.acme.example",placeholders:everywhere,rule:!0}),registry},timeoutMinutes={doc:"How long a rollout may take; waiting for another deploy and the way back\
 may each take as long.",min:1,max:115},target=record({doc:"What differs from the environment's own fields.",fields:place2}),environment=record({doc:"Where this\
 environment is, and what may be deployed there.",fields:{...place2,branches:refs("Branches","release/*"),tags:refs("Tags","v*"),"from-branches":{...patterns("B\
ranches one of which must contain the commit of a git tag that is deployed here; patterns as in `branches`.","branches","release/*"),fallback:"the default branc\
h where `tags` is given, and any commit where it is not"},targets:map({doc:"Places of an environment that has several. Each takes the environment's fields that \
it does not set itself.",keys:notAll,example:"eu",of:target,rule:!0}),waves:list({doc:"Order of the targets: a list of lists, of which each begins when the one \
before it has succeeded. Every target stands in exactly one wave.",max:4,of:list({doc:"Targets of one wave.",of:text({...name,doc:"A target.",example:"eu"})}),rule:!0}),
rollback:text({doc:"What a target that fails means: `target` puts itself back, and the targets that are done stay; `release` takes those back too; `manual` leav\
es even itself as it is, for releases with migrations that cannot be undone.",known:["target","release","manual"],what:"words",fallback:"`target`",example:"rele\
ase",rule:!0}),"rollback-environment":text({doc:"GitHub environment of jobs that roll back, with reviewers of its own.",pattern:/^[\w.()/-]([\w .()/-]*[\w.()/-])?$/,
form:"the name of a GitHub environment: letters, digits, blanks and . _ - / ( )",fallback:"the environment of the deploy",example:"{environment}-rollback",placeholders:[
"environment","target"],rule:!0}),"timeout-minutes":integer({...timeoutMinutes,fallback:"the service's `timeout-minutes`",rule:!0})}}),scan=record({doc:"The gat\
e that an image has to pass before a release deploys it; there is none where this is left out.",rule:!0,fields:{"fail-on":text({doc:"The least severity of a fin\
ding that stops a release.",known:["critical","high","medium","low","none"],what:"severities",fallback:"`critical`",example:"high"}),"only-fixable":flag({doc:"O\
nly findings for which there is a fixed version count.",fallback:"`false`"}),"allow-list":text({...path4,doc:"File of findings that are let through, in the comm\
it that is released.",example:"allowed-findings.yaml"}),"on-not-scanned":text({doc:"What an image without findings of a scan means.",known:["fail","warn"],what:"\
words",fallback:"`fail`",example:"warn"})}}),specFields=record({doc:"towline.yaml: how a service is built and where it is deployed.",fields:{extends:text({doc:"\
A repository whose towline.yaml is read first, at its default branch: `owner/name`, `owner/name@branch` or `owner/name:path`.",pattern:/^[\w.-]+\/[\w.-]+(@[^\s:@]+)?(:[^\s:]+)?$/,
form:"owner/name, owner/name@branch or owner/name:path",example:"acme/config",rule:!0}),service:text({...name,doc:"Name of the service.",example:"checkout",rule:!0}),
services,build,"allowed-regions":list({doc:"AWS regions that images and caches of the service may be in.",fallback:"all",of:region,rule:!0}),scan,manifests,config,
prune,"timeout-minutes":integer({...timeoutMinutes,fallback:"15"}),environments:map({doc:"The environments, by name.",keys:name,example:"dev",of:environment,rule:!0})}}),
partOf=(value,part,field=specFields)=>{if(field.rule)return part==="rules"?value:void 0;if(field.kind==="map"&&field.of.kind==="record"&&isJsonMap(value))return mapValues(
value,item=>partOf(item,part,field.of)??{});if(field.kind!=="record"||field.whole||!isJsonMap(value))return part==="details"?value:void 0;let parts=Object.entries(
field.fields).flatMap(([key2,inner])=>{let own=value[key2],kept=own===void 0?void 0:partOf(own,part,inner);return kept===void 0?[]:[[key2,kept]]});return parts.
length===0?void 0:Object.fromEntries(parts)},mapValues=(value,change)=>Object.fromEntries(Object.entries(value).map(([key2,item])=>[key2,change(item)])),merge=(below,above,field)=>{
if(above===void 0)return below;if(field?.kind==="record"&&field.whole||!isJsonMap(below)||!isJsonMap(above))return above;let merged=[...new Set([...Object.keys(
below),...Object.keys(above)])].map(key2=>[key2,merge(below[key2],above[key2],innerOf(field,key2))]);return Object.fromEntries(merged)},innerOf=(field,key2)=>field?.
kind==="map"?field.of:field?.kind==="record"?field.fields[key2]:void 0,listsServices=value=>asMap(value).services!==void 0,servicesIn=value=>{let{service,services:services2}=asMap(
value);return services2!==void 0?Object.keys(asMap(services2)):typeof service=="string"?[service]:[]},singleService=merged=>({name:typeof merged.service=="strin\
g"?merged.service:void 0,merged,places:path22=>[path22]}),listedService=(merged,name2)=>{let{services:services2,service:_,...shared}=merged,{path:path22=name2,...own}=asMap(
asMap(services2)[name2]),whole=merge(shared,{path:path22,...own},specFields);return{name:name2,merged:{...isJsonMap(whole)?whole:{},service:name2},places:path32=>[
["services",name2,...path32],path32]}},checkServices=({own,ruled,shared})=>[...shared.flatMap(listedElsewhere),...own===void 0?[]:[...namedTwice(own),...emptyList(
own),...otherwiseRuled(own,ruled)]],listedElsewhere=({document})=>listsServices(document.value)?[{message:"A shared file lists services",hint:"Move them to the \
towline.yaml of the repository that they are in",at:document.keyPositionOf(["services"])}]:[],namedTwice=({document})=>listsServices(document.value)&&asMap(document.
value).service!==void 0?[{message:"The file has service and services",hint:'Remove "service:", and write it into the list',at:document.keyPositionOf(["service"])}]:
[],emptyList=({document})=>listsServices(document.value)&&isNothing(asMap(document.value).services)?[{message:"services names no service",hint:'Write each as "<\
name>: { path: <folder> }"',at:document.positionOf(["services"])}]:[],isNothing=value=>isJsonMap(value)&&Object.keys(value).length===0,otherwiseRuled=({document},ruled)=>{
let here=listsServices(document.value);if(here&&asMap(document.value).service!==void 0)return[];let there=asMap(ruled?.value),contradicts=here?there.service!==void 0:
listsServices(there);if(ruled===void 0||!contradicts)return[];let[now,before]=here?["a list of services","one service"]:["one service","a list of services"];return[
{message:`This file has ${now}, and that of the default branch has ${before}`,hint:"Merge it first: which services there are is decided by the default branch",at:document.
keyPositionOf([here?"services":"service"])}]},checkRepositories=services2=>{let owners=new Map;return services2.flatMap(({name:name2="",merged,locate})=>{let{repository:repository2="\
{service}"}=asMap(merged.build),filled=fill(String(repository2),{service:name2}),owner=owners.get(filled);return owner===void 0&&owners.set(filled,name2),owner===
void 0?[]:[{message:`Services ${owner} and ${name2} have the same ECR repository, ${filled}`,hint:'Write "{service}" into build.repository, or give each its own',
at:locate(["build","repository"])}]})},checkBuild=(spec,reject)=>{if(spec.build!==void 0&&!isJsonMap(spec.build))return;let build2=asMap(spec.build);for(let key2 of[
"account","aws-region"])build2[key2]===void 0&&reject(["build",key2],`build has no ${key2}`,`Add "${key2}:" under "build:"`);checkRole(build2,["build"],reject),
checkKind(asMap(build2.cache),{path:"cache",fallback:"registry",kinds:cacheKinds},reject),checkKind(asMap(build2.builder),{path:"builder",fallback:"auto",kinds:builderKinds},
reject),checkNodes(asMap(build2.builder),reject),checkEncryption(asMap(build2["repository-settings"]),reject),checkMutability(asMap(build2["repository-settings"]),
reject),checkRetention(asMap(build2["repository-settings"]),reject)},nothing={needed:[],taken:[]},cacheKinds={registry:{needed:[],taken:["repository"]},s3:{needed:[
"bucket","region"],taken:["bucket","region","prefix"]},gha:nothing,none:nothing},builderKinds={auto:nothing,named:{needed:["name"],taken:["name"]},remote:{needed:[
"nodes"],taken:["nodes"]},kubernetes:{needed:[],taken:["nodes"]}},checkKind=(value,{path:path22,fallback,kinds},reject)=>{let{kind=fallback,...rest}=value,needs=typeof kind==
"string"?kinds[kind]:void 0;if(needs!==void 0){for(let key2 of needs.needed)key2 in rest||reject(["build",path22],`build.${path22} of the kind ${kind} has no ${key2}`,
`Add "${key2}:" to it`);for(let key2 of Object.keys(rest).filter(name2=>!needs.taken.includes(name2))){let home=Object.keys(kinds).filter(name2=>kinds[name2]?.taken.
includes(key2));home.length>0&&reject(["build",path22,key2],`build.${path22} of the kind ${kind} has ${key2}`,`Remove it, or write "kind: ${home.join('" or "kin\
d: ')}"`)}}},checkNodes=({kind,nodes},reject)=>{asList(nodes).forEach((node2,index)=>{if(!isJsonMap(node2))return;let path22=["build","builder","nodes",index];kind===
"remote"&&node2.endpoint===void 0&&reject(path22,`build.builder.nodes[${index}] has no endpoint`,'Add "endpoint: tcp://<host>:<port>"'),kind==="kubernetes"&&node2.
endpoint!==void 0&&reject([...path22,"endpoint"],`build.builder.nodes[${index}] has an endpoint, but builders of the kind kubernetes make their own pods`,'Remov\
e it, or write "kind: remote"')})},checkEncryption=({encryption,"kms-key":key2},reject)=>{encryption==="aes256"&&key2!==void 0&&reject(["build","repository-sett\
ings","kms-key"],"build.repository-settings has a kms-key, but its encryption is aes256",'Remove one of the two, or write "encryption: kms"')},checkRetention=(settings2,reject)=>{
let deletes=["keep-images","untagged-days"].some(key2=>settings2[key2]!==void 0);settings2["keep-tags"]!==void 0&&!deletes&&reject(["build","repository-settings",
"keep-tags"],"build.repository-settings has keep-tags, but nothing that deletes images",'Add "keep-images:" or "untagged-days:", or remove it')},checkMutability=(settings2,reject)=>{
let path22=["build","repository-settings","tag-mutability-exclusions"],exclusions=asList(settings2["tag-mutability-exclusions"]);exclusions.length>0&&settings2["\
tag-mutability"]===void 0&&reject(path22,"build.repository-settings has tag-mutability-exclusions without tag-mutability",'Add "tag-mutability: immutable"'),exclusions.
length>5&&reject(path22,`build.repository-settings has ${exclusions.length} tag-mutability-exclusions`,"ECR takes at most 5")},placesOf=({name:name2,value})=>{let{
targets,...shared}=value;return targets===void 0?[["default",shared,["environments",name2]]]:Object.entries(asMap(targets)).flatMap(([target2,own])=>isJsonMap(own)?
[[target2,{...shared,...own},["environments",name2,"targets",target2]]]:[])},checkRegistries=(environment2,ofBuild,reject)=>{let roles=new Map;for(let[target2,place3,
path22]of placesOf(environment2)){if(!isJsonMap(place3.registry))continue;let names={environment:environment2.name,target:target2,service:environment2.service},
{"role-to-assume":role2,repository:repository2=ofBuild,...rest}=place3.registry,{account:account2,"aws-region":region2}={...place3,...rest},key2=[account2,region2,
repository2].map(String).map(part=>fill(part,names)).join(" "),filled=typeof role2=="string"?fill(role2,names):role2;roles.has(key2)&&roles.get(key2)!==filled&&
reject([...path22,"registry"],`${path22.join(".")} has the registry of another target, but another role-to-assume`,"Give both the same role: the image is brough\
t there once"),roles.set(key2,filled)}},checkResidency=(spec,reject)=>{let allowed=asList(spec["allowed-regions"]),readable=allowed.every(region2=>typeof region2==
"string"&&regionPattern.test(region2));if(!(allowed.length===0||!readable)){asMap(asMap(spec.build).cache).kind==="gha"&&reject(["build","cache","kind"],"build.\
cache.kind is gha, and GitHub's cache lies in none of the allowed regions",'Write "kind: registry", which keeps the cache beside the image, or "kind: none"');for(let{
region:region2,path:path22}of[...buildPlaces(spec),...registryPlaces(spec)])typeof region2=="string"&&!allowed.includes(region2)&&reject(path22,`${path22.join("\
.")} is ${region2}, outside of the allowed regions`,`Allowed are ${allowed.join(", ")} (allowed-regions)`)}},buildPlaces=spec=>{let build2=asMap(spec.build);return[
{region:build2["aws-region"],path:["build","aws-region"]},{region:asMap(build2.cache).region,path:["build","cache","region"]}]},registryPlaces=spec=>Object.entries(
asMap(spec.environments)).flatMap(([name2,value])=>{let environment2=["environments",name2],{targets,...shared}=asMap(value);return targets===void 0?placeOf2([[
environment2,shared]]):Object.entries(asMap(targets)).flatMap(([target2,own])=>placeOf2([[[...environment2,"targets",target2],asMap(own)],[environment2,shared]]))}),
placeOf2=levels=>{let home=levels.find(([,place4])=>place4.registry!==void 0);if(home===void 0)return[];let[path22,{registry:registry2}]=home,own=asMap(registry2)["\
aws-region"];if(own!==void 0)return[{region:own,path:[...path22,"registry","aws-region"]}];let[heir,place3]=levels.find(([,each])=>each["aws-region"]!==void 0)??
home;return[{region:place3["aws-region"],path:[...heir,"aws-region"]}]},distance=(a,b)=>{let beforeLast=[],last=Array.from({length:b.length+1},(_,j)=>j);for(let i=1;i<=
a.length;i++){let row=[i];for(let j=1;j<=b.length;j++){let changed=(last[j-1]??0)+(a[i-1]===b[j-1]?0:1),swapped=a[i-1]===b[j-2]&&a[i-2]===b[j-1]?(beforeLast[j-2]??
0)+1:1/0;row.push(Math.min(changed,swapped,(row[j-1]??0)+1,(last[j]??0)+1))}[beforeLast,last]=[last,row]}return last[b.length]??0},suggest=(word,known)=>{let written=word.
toLowerCase().replaceAll("_","-"),[nearest]=known.map(candidate=>({candidate,edits:distance(written,candidate.toLowerCase())})).filter(({candidate,edits})=>edits<=
Math.max(1,Math.floor(candidate.length/3))).sort((a,b)=>a.edits-b.edits);return nearest!==void 0?nearest.candidate:(written.length<3?void 0:known.find(candidate=>candidate.
startsWith(written)))??known.find(candidate=>candidate.split("-").includes(written))},didYouMean=(word,known,what)=>{let meant=suggest(word,known),all=known.length===
0?`There are no ${what}`:`Known ${what}: ${known.join(", ")}`;return meant===void 0?all:`Did you mean "${meant}"? ${all}`},checkSpec=(merged,locate)=>{let problems=[],
reject=(path22,message,hint)=>problems.push({message,hint,at:locate(path22)}),spec=asMap(merged);spec.service===void 0&&reject(["service"],"No service is named",
`Add "service: <name>" to the service's towline.yaml`),checkBuild(spec,reject),checkManifests(asMap(spec.manifests),reject),spec.environments===void 0&&reject([
"environments"],"No environment is defined",'Add "environments:", or "extends: <owner>/<name>"');let service=typeof spec.service=="string"?spec.service:"",{repository:ofBuild="\
{service}"}=asMap(spec.build);for(let[name2,value]of Object.entries(asMap(spec.environments)))isJsonMap(value)&&(checkEnvironment({name:name2,value,service},reject),
checkRegistries({name:name2,value,service},String(ofBuild),reject));return checkGitHubEnvironments(asMap(spec.environments),reject),checkResidency(spec,reject),
problems},checkEnvironment=(environment2,reject)=>{let{name:name2,value}=environment2,base=["environments",name2],places=new Map;for(let[target2,place3,path22]of placesOf(
environment2)){checkPlace(place3,path22,reject);let where2=placeKey(place3,{environment:name2,target:target2,service:environment2.service}),other=where2===void 0?
void 0:places.get(where2);other!==void 0&&reject(path22,`${path22.join(".")} is the same cluster and namespace as ${other}`,"Remove one of the two"),where2!==void 0&&
places.set(where2,target2)}let targets=Object.keys(asMap(value.targets));checkFromBranches(value,base,reject),value.waves!==void 0&&checkWaves(asList(value.waves),
targets,base,reject)},checkManifests=({repository:repository2,path:path22},reject)=>{repository2!==void 0&&path22===void 0&&reject(["manifests"],"manifests has \
a repository, and no path",'Add "path:", the folder of the manifests in that repository')},checkFromBranches=(environment2,base,reject)=>{let{branches,tags,"fro\
m-branches":from}=environment2;from!==void 0&&branches!==void 0&&tags===void 0&&reject([...base,"from-branches"],`${base.join(".")} has from-branches, but no ta\
g may be deployed there`,'Add "tags:", or remove it: "branches:" alone says which branches may')},checkPlace=(place3,path22,reject)=>{for(let key2 of["account",
"aws-region","cluster"])place3[key2]===void 0&&reject(path22,`${path22.join(".")} has no ${key2}`,`Add "${key2}:" to it, or to its environment`);for(let key2 of[
"role-to-assume","plan-role","rollback-role"])checkRole(place3,path22,reject,key2);let registry2={account:place3.account??"",...asMap(place3.registry)};checkRole(
registry2,[...path22,"registry"],reject)},placeKey=(place3,names)=>{let{account:account2,"aws-region":region2,cluster,namespace="{environment}"}=place3,parts=[account2,
region2,cluster,namespace];return parts.every(part=>typeof part=="string")?fill(parts.join(" "),names):void 0},checkWaves=(waves,targets,base,reject)=>{let placed=new Set;
waves.forEach((wave,i)=>{asList(wave).forEach((target2,j)=>{let path22=[...base,"waves",i,j];typeof target2=="string"&&(targets.includes(target2)?placed.has(target2)&&
reject(path22,`Target "${target2}" stands in two waves`,"Leave it in one of them"):reject(path22,`A wave names the unknown target "${target2}"`,didYouMean(target2,
targets,"targets")),placed.add(target2))})});for(let target2 of targets)placed.has(target2)||reject([...base,"waves"],`No wave names the target "${target2}"`,`A\
dd [${target2}] to "waves:"`)},checkGitHubEnvironments=(environments,reject)=>{for(let[name2,value]of Object.entries(environments))for(let target2 of Object.keys(
asMap(asMap(value).targets)))`${name2}-${target2}`in environments&&reject(["environments",name2,"targets",target2],`Target "${target2}" of ${name2} and the envi\
ronment ${name2}-${target2} are the same GitHub environment`,"Rename one of the two")},unknownKey=(key2,path22)=>`${path22.length===0?"The file":describePath(path22)}\
 has the unknown key "${key2}"`,unknownKeyHint=(key2,known)=>{let homes=suggest(key2,known)===void 0?homesOf(key2,specFields,[]):[];return homes.length>0?`It be\
longs under ${homes.join(" or ")}`:didYouMean(key2,known,"keys here")},homesOf=(key2,field,path22)=>field.kind==="map"?homesOf(key2,field.of,[...path22,"<name>"]):
field.kind!=="record"?[]:[...Object.hasOwn(field.fields,key2)&&path22.length>0?[path22.join(".")]:[],...Object.entries(field.fields).flatMap(([name2,inner])=>homesOf(
key2,inner,[...path22,name2]))],checkFields=(document,value)=>{let checker=new FieldChecker(document);return checker.check(specFields,value,[]),checker.problems},
FieldChecker=class{problems=[];#document;constructor(document){this.#document=document}check(field,value,path22){field.kind==="text"?this.#text(field,value,path22):
field.kind==="flag"?this.#flag(value,path22):field.kind==="integer"?this.#integer(field,value,path22):field.kind==="list"?this.#list(field,value,path22):field.kind===
"map"?this.#map(field,value,path22):this.#record(field,value,path22)}#reject(path22,message,hint){this.problems.push({message,hint,at:this.#document.positionOf(
path22)})}#rejectKey(path22,message,hint){this.problems.push({message,hint,at:this.#document.keyPositionOf(path22)})}#text(field,value,path22){field.known===void 0?
this.#formed(field,value,path22):this.#known(field,field.known,value,path22)}#formed(field,value,path22){let form=field.form??"text",wrong=`${describePath(path22)}\
 is ${shown(value)}`;if(typeof value!="string"){let quotable=typeof value=="number"||typeof value=="boolean";this.#reject(path22,wrong,quotable?`Write it in quo\
tes; it must be ${form}`:`It must be ${form}`);return}if(field.free)return;let unknown=unknownPlaceholder(field,value);unknown!==void 0?this.#reject(path22,`${describePath(
path22)} holds ${unknown.written}`,unknown.hint):(field.pattern?.test(fill(value,samples))??value!=="")||this.#reject(path22,wrong,`It must be ${form}`)}#known(field,known,value,path22){
let{what="words",number}=field;if(typeof value=="string"&&known.includes(value)||number!==void 0&&isWithin(value,number))return;let words3=typeof value=="string"?
didYouMean(value,known,what):`Known ${what}: ${known.join(", ")}`,numbers=number===void 0?"":`, or a whole number from ${number.min} to ${number.max}`;this.#reject(
path22,`${describePath(path22)} is ${shown(value)}`,words3+numbers)}#flag(value,path22){typeof value!="boolean"&&this.#reject(path22,`${describePath(path22)} is\
 ${shown(value)}`,"It must be true or false")}#integer(field,value,path22){if(isWithin(value,field))return;let{min,max}=field,hint=`It must be a whole number fr\
om ${min} to ${max}`;this.#reject(path22,`${describePath(path22)} is ${shown(value)}`,hint)}#list(field,value,path22){if(!Array.isArray(value)){let hint=typeof value==
"string"?`Write it as a list: ["${value}"]`:"Write it as [one, another]";this.#reject(path22,`${describePath(path22)} is ${shown(value)}, not a list`,hint);return}
value.length===0&&this.#reject(path22,`${describePath(path22)} is an empty list`,"Name at least one, or remove the line");let{max=Number.POSITIVE_INFINITY}=field;
value.length>max&&this.#reject([...path22,max],`${describePath(path22)} has ${value.length} entries`,`At most ${max} are possible`);for(let[index,item]of value.
entries())this.check(field.of,item,[...path22,index])}#map(field,value,path22){let name2=describePath(path22);if(!isJsonMap(value)){this.#reject(path22,`${name2}\
 is ${shown(value)}, not a map`,`Write it as "${field.example}: …"`);return}for(let[key2,item]of Object.entries(value))field.keys.pattern.test(key2)?this.check(
field.of,item,[...path22,key2]):this.#rejectKey([...path22,key2],`${name2} has the key "${key2}"`,`It must be ${field.keys.form}`)}#record(field,value,path22){let known=Object.
keys(field.fields);if(!isJsonMap(value)){let what=path22.length===0?"The file":describePath(path22);this.#reject(path22,`${what} is ${shown(value)}, not a map`,
`It must be a map of ${known.join(", ")}`);return}for(let[key2,item]of Object.entries(value)){let inner=Object.hasOwn(field.fields,key2)?field.fields[key2]:void 0;
inner!==void 0?this.check(inner,item,[...path22,key2]):this.#rejectKey([...path22,key2],unknownKey(key2,path22),unknownKeyHint(key2,known))}for(let key2 of field.
required??[])Object.hasOwn(value,key2)||this.#rejectKey(path22,`${describePath(path22)} has no ${key2}`,`Add "${key2}:" to it`)}},isWithin=(value,{min,max})=>typeof value==
"number"&&Number.isInteger(value)&&value>=min&&value<=max,shown=value=>value===null?"empty":Array.isArray(value)?"a list":typeof value=="object"?"a map":typeof value==
"string"?`"${value}"`:`the ${typeof value} ${value}`,samples={environment:"e",target:"t",service:"s"},unknownPlaceholder=(field,value)=>{let allowed=field.placeholders??
[],found=placeholdersIn(value).find(({name:name2,written})=>written.startsWith("$")||!allowed.includes(name2)||written!==`{${name2}}`);if(found===void 0)return;
if(allowed.length===0)return{...found,hint:"Placeholders are not filled in here; write it out"};let meant=suggest(found.name,allowed),known=`Known here: ${allowed.
map(name2=>`{${name2}}`).join(", ")}`;return{...found,hint:meant===void 0?known:`Did you mean {${meant}}? ${known}`}},labelOf=(location,deployed)=>location.repository===
deployed.repository&&location.commit===deployed.commit?location.path:`${location.repository}@${location.commit.slice(0,7)}:${location.path}`,readLayer=(file,counts,scope)=>{
let{documents,problems}=parseYaml(file.text,file.label),[document,second]=documents;if(document===void 0)return{layer:void 0,problems:orEmpty(problems,file)};if(!isJsonMap(
document.value))return{layer:void 0,problems:[...problems,...checkFields(document,document.value)]};let whole=withRepository(document.value,file.location.repository),
value=(counts==="all"?whole:partOf(whole,counts))??{},found=checkFields(document,scope==="all"?document.value:value),more=second===void 0?[]:[secondDocument(second.
at)];return{layer:{document,value},problems:inOrder([...problems,...found,...more])}},withRepository=(value,repository2)=>{if(!isJsonMap(value))return value;let{
config:config2,services:services2}=value;return{...value,...isJsonMap(config2)&&{config:{repository:repository2,...config2}},...isJsonMap(services2)&&{services:Object.
fromEntries(Object.entries(services2).map(([name2,service])=>[name2,withRepository(service,repository2)]))}}},orEmpty=(problems,{label})=>{let at={file:label,line:1,
column:1};return problems.length>0?problems:[{message:"The file is empty",hint:'Begin with "service: <name>"',at}]},secondDocument=at=>({message:"The file holds\
 a second document",hint:'Remove the "---" line and what follows it',at}),inOrder=problems=>problems.toSorted((a,b)=>(a.at?.line??0)-(b.at?.line??0)||(a.at?.column??
0)-(b.at?.column??0)),mergeLayers=layers=>layers.map(({value})=>value).reduce((below,above)=>merge(below,above,specFields)??{},{}),locateIn=(layers,path22)=>{for(let length=path22.
length;length>0;length--){let shorter=path22.slice(0,length),home=layers.findLast(({value})=>has(value,shorter));if(home!==void 0)return home.document.keyPositionOf(
shorter)}return layers.at(-1)?.document.positionOf([])??{file:"towline.yaml",line:1,column:1}},isWritten=(layers,path22)=>layers.some(({value})=>has(value,path22)),
has=(value,path22)=>{let at=value;for(let step of path22)Array.isArray(at)?at=at[Number(step)]:at=isJsonMap(at)?at[step]:void 0;return at!==void 0},ruleNotices=(own,ruled,rules)=>{
let written=own===void 0?void 0:partOf(own.document.value,"rules"),names=Object.keys(asMap(asMap(written).services));if(JSON.stringify(comparable(written,names))===
JSON.stringify(comparable(ruled?.value,names)))return[];let message=`The rules in this ${rules.location.path} differ from those of the default branch, which cou\
nt`,hint=`Merge it to change accounts, roles, environments or "extends" (read at ${rules.label})`;return[{message,hint,at:own?.document.positionOf([])}]},comparable=(value,names)=>{
let{services:services2,...rest}=asMap(value),ruled=Object.entries(asMap(services2)).filter(([name2,rules])=>names.includes(name2)&&Object.keys(asMap(rules)).length>
0);return ruled.length===0?rest:{...rest,services:Object.fromEntries(ruled)}},combine=(deployed,rules,followed)=>{let read=readAll(deployed,rules,followed),{own,
ruled,layers}=read,isList=listsServices(own.layer?.document.value),services2=servicesOf(layers,own.layer);refuse([...read.problems,...isWhole(read,followed)?problemsOf2(
services2):[]]);let common={location:deployed.location,extends:followed.files.map(({location})=>({repository:location.repository,path:location.path})),pins:{...followed.
pins,[rules.location.repository]:rules.location.commit}},known=servicesIn(ruled.layer?.value);return{...common,services:services2.map(({merged,locate})=>({...common,
spec:merged,locate})),isList,added:isList?servicesIn(own.layer?.document.value).filter(name2=>!known.includes(name2)):[],locate:path22=>locateIn(layers,path22),
notices:rules===deployed?[]:ruleNotices(own.layer,ruled.layer,rules)}},readAll=(deployed,rules,followed)=>{let shared=followed.files.map(file=>readLayer(file,"a\
ll","all")),ruled=readLayer(rules,"rules","counts"),own=readLayer(deployed,"details","all"),each=rules===deployed?[own,...shared]:[own,ruled,...shared],lists={own:own.
layer,ruled:ruled.layer,shared:shared.flatMap(({layer})=>layer??[])};return{own,ruled,shared,layers:[...shared.toReversed(),ruled,own].flatMap(({layer})=>layer??
[]),problems:[...each.flatMap(({problems})=>problems),...followed.broken?[followed.broken]:[],...checkServices(lists)]}},isWhole=({layers,shared,own,ruled},{broken})=>layers.
length===shared.length+2&&broken===void 0&&listsServices(own.layer?.document.value)===listsServices(ruled.layer?.value),servicesOf=(layers,own)=>{let merged=asMap(
mergeLayers(layers)),written=own?.document.value;return(listsServices(written)?servicesIn(written).map(name2=>listedService(merged,name2)):[singleService(merged)]).
map(service=>({...service,locate:path22=>locateService(layers,service,path22)}))},locateService=(layers,service,path22)=>locateIn(layers,service.places(path22).
find(place3=>isWritten(layers,place3))??path22),problemsOf2=services2=>unique([...services2.flatMap(({merged,locate})=>checkSpec(merged,locate)),...checkRepositories(
services2)]),unique=problems=>[...new Map(problems.map(problem=>[JSON.stringify(problem),problem])).values()],refuse=problems=>{let[first,...more]=problems;if(first===
void 0)return;let message=more.length===0?first.message:`towline.yaml has ${problems.length} mistakes`;throw new TowlineError("spec-invalid",message,{hint:first.
hint,at:first.at,problems})},depthMax=3,extendsOf=file=>linkOf(file)?.reference,parseExtends=text2=>{let[,repository2,branch2,path22="towline.yaml"]=/^([\w.-]+\/[\w.-]+)(?:@([^\s:@]+))?(?::([^\s:]+))?$/.
exec(text2)??[];return repository2===void 0?void 0:{repository:repository2,branch:branch2,path:path22}},followExtends=async(first,deployed,reader)=>{let files=[],
pins={[first.location.repository]:first.location.commit},branches=new Map([[first.location.repository,void 0]]);try{for(let link=linkOf(first);link!==void 0;link=
linkOf(files.at(-1)??first)){let{reference,refuse:refuse2}=link,{repository:repository2,branch:branch2,path:path22}=reference;checkLink(link,[first,...files],branches),
branches.set(repository2,branch2),pins[repository2]??=(await orRefuse(refuse2,reader.resolve(repository2,branch2))).commit;let location={repository:repository2,
commit:pins[repository2],path:path22},text2=await orRefuse(refuse2,reader.read(repository2,path22,location.commit));if(text2===void 0)throw refuse2(`finds no ${path22}\
 there at ${location.commit.slice(0,7)}`,"Check the name and the path");files.push({location,label:labelOf(location,deployed),text:text2})}return{files,pins}}catch(error2){
if(!isTowlineError(error2,"spec-invalid"))throw error2;return{files,pins,broken:error2}}},checkLink=({reference,refuse:refuse2},before,branches)=>{let{repository:repository2,
branch:branch2}=reference;if(before.length>depthMax)throw refuse2(`leads through more than ${depthMax} files`,"Extend fewer files");if(before.some(file=>isAt(file,
reference)))throw refuse2("comes back to a file that led here","Remove this line");if(branches.has(repository2)&&branches.get(repository2)!==branch2)throw refuse2(
`reads ${repository2} at two branches`,"Name one branch everywhere, or none")},linkOf=file=>{let[document]=parseYaml(file.text,file.label).documents,written=isJsonMap(
document?.value)?document.value.extends:void 0,reference=typeof written=="string"?parseExtends(written):void 0;if(reference===void 0)return;let at=document?.positionOf(
["extends"]);return{reference,refuse:(what,hint,cause)=>new TowlineError("spec-invalid",`"extends: ${written}" ${what}`,{hint,at,cause})}},isAt=({location},{repository:repository2,
path:path22})=>location.repository.toLowerCase()===repository2.toLowerCase()&&location.path===path22,orRefuse=async(refuse2,answer)=>{try{return await answer}catch(error2){
throw isTowlineError(error2,"github-not-found")?refuse2(`cannot be read: ${error2.message}`,error2.hint??"Check the name of the repository",error2):error2}},guessingReader=reader=>{
let guesses=new Map,keyOf2=(repository2,ref="")=>`${repository2}@${ref}`;return{read:(repository2,path22,commit)=>reader.read(repository2,path22,commit),resolve:(repository2,ref)=>guesses.
get(keyOf2(repository2,ref))??reader.resolve(repository2,ref),expect:file=>{let guess=extendsOf(file);if(guess===void 0)return;let answer=reader.resolve(guess.repository,
guess.branch);answer.catch(()=>{}),guesses.set(keyOf2(guess.repository,guess.branch),answer)}}},planEnvironment=({environment:environment2,purpose})=>{if(environment2!==
void 0)return environment2;throw new TowlineError("input-invalid",`This is a plan for a ${purpose}, which goes to no environment`,{hint:'Plan with "purpose: dep\
loy" and "environment:"'})},loadServices=async(location,reader)=>{let{repository:repository2,path:path22}=location,guessing=guessingReader(reader),[deployed,main]=await Promise.
all([reader.read(repository2,path22,location.commit).then(text2=>{let file=fileOf(location,location,text2);return guessing.expect(file),file}),reader.resolve(repository2)]),
rules=await rulesFile(deployed,main,reader),followed=await followExtends(rules,location,guessing);return{...combine(deployed,rules,followed),main:main.commit}},
loadDefault=async({repository:repository2,path:path22},reader)=>{let{commit}=await reader.resolve(repository2),location={repository:repository2,path:path22,commit},
file=fileOf(location,location,await reader.read(repository2,path22,commit)),followed=await followExtends(file,location,reader);return{...combine(file,file,followed),
main:commit}},fileOf=(location,deployed,text2)=>{if(text2!==void 0)return{location,label:labelOf(location,deployed),text:text2};let{repository:repository2,commit,
path:path22}=location;throw new TowlineError("spec-invalid",`There is no ${path22} in ${repository2} at ${commit.slice(0,7)}`,{hint:`Add ${path22} at the root o\
f the repository, beginning with "service: <name>"`})},rulesFile=async(deployed,main,reader)=>{if(main.commit===deployed.location.commit)return deployed;let location={
...deployed.location,commit:main.commit},text2=await reader.read(location.repository,location.path,location.commit);if(text2!==void 0)return{location,label:labelOf(
location,deployed.location),text:text2};throw new TowlineError("spec-invalid",`The default branch of ${location.repository} has no ${location.path}`,{hint:"Merg\
e it first: accounts, roles and rules are read from the default branch, never from the ref being deployed"})},gitRefOf=(ref,services2)=>{let[,kind,name2=""]=/^refs\/(heads|tags)\/(.+)$/s.
exec(ref)??[];if(kind==="heads")return{kind:"branch",name:name2,short:name2};if(kind==="tags")return{kind:"tag",name:name2,...releasedBy(name2,services2)};throw new TowlineError(
"not-allowed",`${ref} is neither a branch nor a tag; nothing else is deployed`,{hint:"Start the workflow on a branch or a tag"})},releasedBy=(tag,services2)=>{let[
service]=services2.filter(each=>tag.startsWith(`${each}-v`)).toSorted((a,b)=>b.length-a.length);return{service,short:service===void 0?tag:tag.slice(service.length+
1)}},describeRef2=({kind,name:name2})=>`${kind==="tag"?"Tag":"Branch"} ${name2}`,registryOf=(place3,build2,names)=>{let own={region:build2.aws.region,account:build2.
aws.account,repository:build2.repository},{registry:registry2}=place3;if(registry2===void 0)return{...own,filled:{by:"build"}};let where2={region:registry2["aws\
-region"]??place3["aws-region"]??"",account:registry2.account??place3.account??"",repository:fill(registry2.repository??build2.repository,names)},roleToAssume=fillOptional(
registry2["role-to-assume"],names);return{...where2,filled:isSame(where2,own)?{by:"build"}:{by:"promotion",roleToAssume}}},isSame=(a,b)=>a.region===b.region&&a.
account===b.account&&a.repository===b.repository,defaultTarget="default",defaultTimeoutMinutes=15,targetsOf=(loaded,environment2)=>{let{targets,waves}=environmentOf(
loaded,environment2);return targets===void 0?[defaultTarget]:waves?.flat()??Object.keys(targets)},githubEnvironmentOf=({targets},environment2,target2)=>targets===
void 0?environment2:`${environment2}-${target2}`,placeSettings=(loaded,environment2,target2)=>{let{spec}=loaded,{service}=spec,names={environment:environment2,target:target2,
service},place3=placeOf3(loaded,environment2,target2),githubEnvironment=githubEnvironmentOf(place3,environment2,target2),minutes=place3["timeout-minutes"]??spec["\
timeout-minutes"]??defaultTimeoutMinutes,roleToAssume=fillOptional(place3["role-to-assume"],names);return{service,environment:environment2,target:target2,githubEnvironment,
rollbackEnvironment:fill(place3["rollback-environment"]??githubEnvironment,names),url:fillOptional(place3.url,names),runsOn:place3["runs-on"],aws:{region:place3["\
aws-region"]??"",account:place3.account??"",roleToAssume},planRole:fillOptional(place3["plan-role"],names),rollbackRole:fillOptional(place3["rollback-role"],names)??
roleToAssume,onFailure:place3.rollback==="manual"?"leave":"restore",cluster:fill(place3.cluster??"",names),namespace:fill(place3.namespace??"{environment}",names),
registry:registryOf(place3,buildSettings(loaded),names),prune:{enabled:spec.prune?.enabled??!0,include:spec.prune?.include??[]},timeoutSeconds:minutes*60}},environmentOf=({
spec},environment2)=>{let found=Object.hasOwn(spec.environments,environment2)?spec.environments[environment2]:void 0;if(found!==void 0)return found;throw new TowlineError(
"not-allowed",`There is no environment "${environment2}"`,{hint:didYouMean(environment2,Object.keys(spec.environments),"environments")})},placeOf3=(loaded,name2,target2)=>{
let environment2=environmentOf(loaded,name2),known=targetsOf(loaded,name2);if(known.includes(target2))return{...environment2,...environment2.targets?.[target2]};
throw new TowlineError("not-allowed",`Environment ${name2} has no target "${target2}"`,{hint:didYouMean(target2,known,"targets")})},matches=(pattern3,name2)=>{let expression=pattern3.
split(/(\*+)/).map(part=>part.startsWith("**")?".*":part==="*"?"[^/]*":part.replaceAll(/[\\^$.|?*+()[\]{}/-]/g,"\\$&")).join("");return new RegExp(`^${expression}\
$`,"u").test(name2)},namesOf=(ref,service)=>ref.service===service?[ref.name,ref.short]:[ref.name],checkRef=(loaded,environment2,ref)=>{let{branches,tags}=environmentOf(
loaded,environment2);if(branches===void 0&&tags===void 0)return;let patterns2=ref.kind==="tag"?tags:branches,names=namesOf(ref,loaded.spec.service);if(!patterns2?.
some(pattern3=>names.some(name2=>matches(pattern3,name2))))throw refusal2(loaded,environment2,ref)},refusal2=(loaded,environment2,ref)=>{let rule=environmentOf(
loaded,environment2),written=["branches","tags"].filter(field=>rule[field]!==void 0),allowed=written.map(field=>`${field} ${rule[field]?.join(", ")}`).join(" an\
d "),places=written.map(field=>describeRule(loaded,environment2,field)),what=ref.service===void 0||ref.service===loaded.spec.service?describeRef2(ref):`${describeRef2(
ref)}, which is of the service ${ref.service},`;return new TowlineError("not-allowed",`${what} may not be deployed to ${environment2}: only ${allowed} may`,{hint:`\
Choose one of these, or change the rule: ${places.join("; ")}`})},describeRule=(loaded,environment2,field)=>{let{file,line}=loaded.locate(["environments",environment2,
field]);return`environments.${environment2}.${field} in ${describeFile(loaded,file)}, line ${line}`},describeFile=({location},file)=>file===location.path?`${location.
repository}@${location.commit.slice(0,7)}:${file}`:file,checkAddedService=(loaded,environment2)=>{checkAddedBuild(loaded);let{service}=loaded.spec,rule=environmentOf(
loaded,environment2),closed=["branches","tags"].find(field=>rule[field]!==void 0);if(closed!==void 0)throw notMerged(service,`${environment2} has a rule, ${describeRule(
loaded,environment2,closed)}`);if(rolesOf(rule).some(namesService))throw notMerged(service,`a role of ${environment2} is chosen by the service's name`)},checkAddedBuild=({
spec:{service,build:build2}})=>{if(namesService(build2["role-to-assume"]))throw notMerged(service,"the role of build is chosen by the service's name")},rolesOf=rule=>[
rule,...Object.values(rule.targets??{})].flatMap(place3=>[place3["role-to-assume"],place3["plan-role"],place3["rollback-role"],place3.registry?.["role-to-assume"]]),
namesService=role2=>role2!==void 0&&placeholdersIn(role2).some(({name:name2})=>name2==="service"),notMerged=(service,why)=>new TowlineError("not-allowed",`The d\
efault branch has no service "${service}" yet, and ${why}`,{hint:"Merge it into the list of services there first; until then it can go to an environment with ne\
ither branches nor tags"}),spareMinutes=10,maxLegs=256,jobsOf=(services2,waves,request)=>{let{purpose,rollback}=request,targets=waves.flat();if(services2.length*
targets.length>maxLegs)throw tooMany(services2.length,targets.length,request.environment);let deploys=waves.map(wave=>legsOf(services2,wave,request,place3=>place3.
githubEnvironment));return{waves:purpose==="rollback"?[]:deploys,rollbacks:purpose==="rollback"||rollback==="release"?legsOf(services2,targets,request,place3=>place3.
rollbackEnvironment):[]}},tooMany=(services2,targets,environment2)=>new TowlineError("not-allowed",`${services2} services to ${targets} targets of ${environment2}\
 are ${services2*targets} jobs`,{hint:`GitHub starts at most ${maxLegs} of a matrix: name fewer in the inputs services or targets`}),legsOf=(services2,targets,{
environment:environment2,runsOn},gitHubEnvironmentOf)=>targets.flatMap(target2=>services2.map(loaded=>{let place3=placeSettings(loaded,environment2,target2),{service}=place3;
return{service,target:target2,environment:gitHubEnvironmentOf(place3),url:place3.url??"","runs-on":place3.runsOn??runsOn,"timeout-minutes":3*(place3.timeoutSeconds/
60)+spareMinutes,title:services2.length===1?place3.githubEnvironment:`${place3.githubEnvironment} (${service})`}})),checkEnvironments=async(repository2,names,inspector)=>{
let problems=(await inspector.missingEnvironments(repository2,[...new Set(names)])).map(name2=>({message:`${repository2} has no environment "${name2}"`,hint:"Cr\
eate it under Settings, Environments, with the rules that it needs: the job would make GitHub create it without any"})),[first,...more]=problems;if(first===void 0)
return;let message=more.length===0?first.message:`${repository2} lacks ${problems.length} environments`;throw new TowlineError("not-allowed",message,{hint:first.
hint,problems})},pinFiles=async(services2,{environment:environment2,targets},reader)=>{let wanted=new Map;for(let loaded of services2)for(let target2 of targets)
for(let field of["config","manifests"]){let source2=fileSource(loaded,field,{environment:environment2,target:target2,service:loaded.spec.service});source2!==void 0&&
loaded.pins[pinKey(source2)]===void 0&&wanted.set(pinKey(source2),{...source2,loaded})}let pins=await Promise.all([...wanted].map(async([key2,source2])=>[key2,await commitOf(
source2,reader)]));return Object.fromEntries(pins)},commitOf=async(source2,reader)=>{let{repository:repository2,branch:branch2}=source2;try{return(await reader.
resolve(repository2,branch2===void 0?void 0:`heads/${branch2}`)).commit}catch(error2){throw isTowlineError(error2,"github-not-found")?refusal3(source2,error2):error2}},
refusal3=({loaded,field,repository:repository2,branch:branch2},cause)=>{let written=loaded.spec[field],[name2,value]=branch2===void 0?["repository",written?.repository]:
["branch",written?.branch],filled=branch2===void 0||branch2===value?"":`, filled in "${branch2}",`;return new TowlineError("spec-invalid",`"${field}.${name2}: ${value}\
"${filled} cannot be read: ${cause.message}`,{hint:cause.hint??`Check the name, and that the token may read ${repository2}`,at:loaded.locate([field,name2]),cause})},
maxBranches=100,batch=10,checkReleasedCommit=async(loaded,released,inspector)=>{let{environment:environment2,ref,main}=released,{tags,"from-branches":patterns2}=environmentOf(
loaded,environment2);if(ref.kind!=="tag"||(patterns2??tags)===void 0)return;let{repository:repository2,commit}=loaded.location;if(patterns2===void 0&&commit===main)
return;let named=patterns2?.filter(pattern3=>!pattern3.includes("*"))??[main];if(await isOnAny(named,loaded,inspector))return;let open2=patterns2?.filter(pattern3=>pattern3.
includes("*"))??[],found=await branchesLike(open2,repository2,inspector);if(found.length>maxBranches)throw tooMany2(loaded,environment2,found.length);let rest=found.
filter(branch2=>!named.includes(branch2));for(let begin=0;begin<rest.length;begin+=batch)if(await isOnAny(rest.slice(begin,begin+batch),loaded,inspector))return;
throw refusal4(loaded,released,commit.slice(0,7))},isOnAny=async(branches,{location:{repository:repository2,commit}},inspector)=>(await Promise.all(branches.map(
branch2=>inspector.contains(repository2,branch2,commit)))).includes(!0),branchesLike=async(patterns2,repository2,inspector)=>{let lists=await Promise.all(patterns2.
map(async pattern3=>(await inspector.branches(repository2,pattern3.slice(0,pattern3.indexOf("*")))).filter(branch2=>matches(pattern3,branch2))));return[...new Set(
lists.flat())]},tooMany2=(loaded,environment2,count)=>new TowlineError("not-allowed",`from-branches of ${environment2} stands for ${count} branches`,{hint:`At m\
ost ${maxBranches} can be searched for a commit: narrow its patterns, ${describeRule(loaded,environment2,"from-branches")}`}),refusal4=(loaded,{environment:environment2,
ref},commit)=>{let{"from-branches":patterns2}=environmentOf(loaded,environment2),what=`${describeRef2(ref)} may not be deployed to ${environment2}: its commit ${commit}`;
return patterns2!==void 0?new TowlineError("not-allowed",`${what} is on no branch of ${patterns2.join(", ")}`,{hint:`Merge it into one of these and tag what is \
there then, or change the rule: ${describeRule(loaded,environment2,"from-branches")}`}):new TowlineError("not-allowed",`${what} is not on the default branch`,{hint:`\
Merge it and tag what is there then, or name other branches as "from-branches:" beside ${describeRule(loaded,environment2,"tags")}`})},checkRules=({added},services2,environment2,ref)=>{
for(let service of services2)added.includes(service.spec.service)&&checkAddedService(service,environment2),checkRef(service,environment2,ref)},askGitHub=async({
location,main},services2,{purpose,environment:environment2,ref,jobs,targets},inspector)=>{let names=[...jobs.waves.flat(),...jobs.rollbacks].map(leg=>leg.environment),
environments=checkEnvironments(location.repository,names,inspector);if(purpose==="rollback")return await environments.then(()=>({}));let[pins,...checks]=await Promise.
allSettled([pinFiles(services2,{environment:environment2,targets},inspector),checkReleasedCommit(services2[0],{environment:environment2,ref,main},inspector),environments]),
errors=[...checks,pins].flatMap(each=>each.status==="rejected"?[each.reason]:[]);if(pins.status==="fulfilled"&&errors.length===0)return pins.value;throw joinErrors(
errors,count=>`There are ${count} reasons why this cannot be planned`)},pattern2=/^v?((?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?)$/,
semanticVersion=text2=>pattern2.exec(text2)?.[1],versionOf=ref=>ref.kind==="tag"?semanticVersion(ref.short):void 0,checkRelease=(ref,services2,isList)=>{if(ref.
kind!=="tag")throw new TowlineError("not-allowed",`A release is made of a git tag, and ${describeRef2(ref)} is none`,{hint:'Start the workflow on the tag ("Use \
workflow from"), or push a tag such as v1.2.0'});if(versionOf(ref)===void 0)throw new TowlineError("not-allowed",`${describeRef2(ref)} is no semantic version, w\
hich a release needs`,{hint:`Tag the commit like v1.2.0, v1.2.0-rc.1 or v1.2.0+5${isList?", with <service>- before it to release one service alone":""}`});let other=services2.
find(({spec})=>ref.service!==void 0&&spec.service!==ref.service);if(other!==void 0)throw new TowlineError("not-allowed",`${describeRef2(ref)} releases ${ref.service}\
, and ${other.spec.service} is to be released`,{hint:`Leave ${other.spec.service} out of the input services, or tag it for itself`})},chosenServices=({services:services2},choice2)=>{
let known=services2.map(({spec})=>spec.service);refuseUnknown(choice2,known,{one:"service",where:"towline.yaml"});let[first,...rest]=services2.filter(({spec})=>choice2?.
includes(spec.service)??!0);if(first===void 0)throw new TowlineError("internal","No service was chosen");return[first,...rest]},chosenWaves=(loaded,environment2,choice2)=>{
let known=targetsOf(loaded,environment2);refuseUnknown(choice2,known,{one:"target",where:`Environment ${environment2}`});let{waves=[known]}=environmentOf(loaded,
environment2);return waves.map(wave=>wave.filter(target2=>choice2?.includes(target2)??!0)).filter(wave=>wave.length>0)},refuseUnknown=(choice2=[],known,{one,where:where2})=>{
let unknown=choice2.find(name2=>!known.includes(name2));if(unknown!==void 0)throw new TowlineError("not-allowed",`${where2} has no ${one} "${unknown}"`,{hint:didYouMean(
unknown,known,`${one}s`)})},makePlan=async(loaded,request,inspector)=>{let{purpose,environment:environment2}=request;if(environment2===void 0)return buildPlan(loaded,
request);let ref=gitRefOf(request.ref,namesOf2(loaded)),services2=chosenServices(loaded,request.services??ofTag(ref));if(purpose==="rollback"&&request.servicesNamed===
!1&&services2.length>1)throw unnamedServices(loaded);let waves=chosenWaves(services2[0],environment2,request.targets),targets=waves.flat();purpose!=="rollback"&&
checkRules(loaded,services2,environment2,ref),purpose==="release"&&checkRelease(ref,services2,loaded.isList);let{rollback="target"}=environmentOf(services2[0],environment2),
jobs=jobsOf(services2,waves,{...request,environment:environment2,rollback}),files=await askGitHub(loaded,services2,{purpose,environment:environment2,ref,jobs,targets},
inspector);return{plan:planOf(loaded,services2,request,targets,files),services:services2,jobs,rollback,version:versionOf(ref)}},buildPlan=(loaded,request)=>{let ref=request.
ref.startsWith("refs/tags/")?gitRefOf(request.ref,namesOf2(loaded)):void 0,services2=chosenServices(loaded,request.services??(ref&&ofTag(ref)));for(let service of services2)
loaded.added.includes(service.spec.service)&&checkAddedBuild(service);return{plan:planOf(loaded,services2,request,[],{}),services:services2,jobs:{waves:[],rollbacks:[]},
version:ref&&versionOf(ref)}},unnamedServices=loaded=>new TowlineError("not-allowed","It is not said which services go back, and towline.yaml has several",{hint:`\
Give the input services, with some of ${namesOf2(loaded).join(", ")}, or all`}),namesOf2=({services:services2,isList})=>isList?services2.map(({spec})=>spec.service):
[],ofTag=({service})=>service===void 0?void 0:[service],planOf=({location:{repository:repository2,commit,path:path22},...loaded},services2,{purpose,environment:environment2,
ref,attempt},targets,files)=>({version:1,purpose,repository:repository2,commit,ref,services:services2.map(({spec})=>spec.service),environment:environment2,targets,
file:path22,extends:loaded.extends,pins:{...loaded.pins,...files},...attempt!==void 0&&purpose==="release"&&isWhole2(services2,environment2)?{onlyAttempt:attempt}:
{}}),isWhole2=([service],environment2="")=>environmentOf(service,environment2).rollback==="release",isPromoted=registry2=>registry2.filled.by==="promotion",keyOf=({
region:region2,account:account2,repository:repository2})=>[region2,account2,repository2].join(" "),plannedPromotions=(loaded,plan)=>{let found=new Map;for(let target2 of plan.
targets){let{registry:registry2}=placeSettings(loaded,planEnvironment(plan),target2);if(!isPromoted(registry2))continue;let{targets}=found.get(keyOf(registry2))??
{targets:[]};found.set(keyOf(registry2),{registry:registry2,targets:[...targets,target2]})}return[...found.values()]},scanSettings=({spec:{scan:scan2}})=>scan2&&
{failOn:scan2["fail-on"],onlyFixable:scan2["only-fixable"],allowList:scan2["allow-list"],onNotScanned:scan2["on-not-scanned"]},purposes=["build","deploy","relea\
se","rollback"],choice=(input,name2,names)=>(names.length>1&&names.includes("all")&&input.reject(`Input ${name2} has "all" beside other names`,'Give "all" alone\
, or the names'),names.length===0||names.includes("all")?void 0:[...new Set(names)]),readInputs=input=>{let purpose=input.oneOf("purpose",purposes,"deploy"),environment2=input.
text("environment");return purpose==="build"&&environment2!==void 0&&input.reject('Inputs environment and "purpose: build" cannot both be given','Remove environ\
ment, or write "purpose: deploy"'),{purpose,environment:purpose==="build"?void 0:environment2??input.required("environment"),services:choice(input,"services",input.
words("services")),servicesNamed:input.words("services").length>0,targets:choice(input,"targets",input.words("targets")),file:input.matching("file",/^(?!\/)(?!(?:.*\/)?\.\.?(?:\/|$))[^\\]+$/,
'a path from the root of the repository, without "./" or "../"')??"towline.yaml",token:input.required("token"),configToken:input.text("config-token"),runsOn:input.
text("runs-on")??"ubuntu-24.04",webhook:readChatWebhook(input)}},rowsOf=({plan,services:services2,jobs})=>{let rowsIn=(legs,wave)=>[...Map.groupBy(legs,({target:target2})=>target2)].
map(([target2,[first,...rest]])=>{let places=services2.map(service=>{let{cluster,namespace}=placeSettings(service,plan.environment??"",target2);return`${cluster}\
/${namespace}`});return{wave,target:target2,services:[first,...rest].flatMap(leg=>leg?.service??[]),environment:first?.environment??"",places:[...new Set(places)]}});
return plan.purpose==="rollback"?rowsIn(jobs.rollbacks,void 0):jobs.waves.flatMap((legs,index)=>rowsIn(legs,index+1))},linesOf=rows=>rows.map(({wave,services:services2,
environment:environment2,places})=>`  ${wave===void 0?"":`wave ${wave}: `}${services2.join(", ")} → ${environment2} (${places.join(", ")})`),short=commit=>commit.
slice(0,7),describeRef3=ref=>ref.replace(/^refs\/heads\//,"").replace(/^refs\/tags\//,"tag "),verbs={build:["is built","are built"],deploy:["goes to","go to"],release:[
"is released to","are released to"],rollback:["is rolled back in","are rolled back in"]},verbOf=({purpose,services:services2})=>verbs[purpose][services2.length===
1?0:1],namesOf3=({services:services2})=>services2.join(", "),planLine=plan=>{let{purpose,environment:environment2,targets,commit,ref}=plan,from=purpose==="rollb\
ack"?"":` at ${short(commit)} (${describeRef3(ref)})`,where2=targets.length===0||targets[0]==="default"?"":` (${targets.join(", ")})`;return[`${namesOf3(plan)}${from}`,
verbOf(plan),environment2].filter(Boolean).join(" ")+where2},promotionRow=promotions=>{let places=promotions.map(({registry:{repository:repository2,region:region2,
account:account2}})=>codeHtml(`${repository2} in ${region2} of account ${account2}`));return places.length===0?[]:[`| Image promoted into | ${places.join(", ")}\
 |`]},filesOf=plan=>[{repository:plan.repository,path:plan.file},...plan.extends].map(({repository:repository2,path:path22})=>`${repository2}@${short(plan.pins[repository2]??
plan.commit)}:${path22}`).map(codeHtml).join(", "),whereRow=({wave,target:target2,services:services2,environment:environment2,places})=>`| ${[wave===void 0?"–":
String(wave),codeHtml(target2==="default"?environment2:target2),...[services2,[environment2],places].map(names=>names.map(codeHtml).join(", "))].join(" | ")} |`,
whereTable=rows=>rows.length===0?[]:["| Wave | Target | Service | GitHub environment | Cluster and namespace |","| --- | --- | --- | --- | --- |",...rows.map(whereRow),
""],renderPlan=(planned,promotions)=>{let{plan}=planned,{environment:environment2,ref,commit,repository:repository2}=plan;return[`### Plan: ${[codeHtml(namesOf3(
plan)),verbOf(plan),environment2&&codeHtml(environment2)].filter(Boolean).join(" ")}`,"",...whereTable(rowsOf(planned)),"| | |","| --- | --- |",`| From | ${codeHtml(
describeRef3(ref))} at ${codeHtml(short(commit))} of ${codeHtml(repository2)} |`,...promotionRow(promotions),`| Rules | ${filesOf(plan)} |`,""].join(`
`)},icons={deploy:":rocket:",release:":rocket:",rollback:":rewind:"},startMessage=(plan,{runUrl,actor})=>plan.purpose==="build"?void 0:`${icons[plan.purpose]} ${chatText(
planLine(plan))} (${chatLink(runUrl,"run")} by ${chatText(actor)})`,writeOutputs=(planned,promotions,kit)=>{let{plan,services:services2,jobs,rollback,version}=planned,
config2=configSource(planned);kit.output("plan",plan),kit.output("service",plan.services.length===1?plan.services[0]:void 0),kit.output("services",plan.services),
kit.output("environment",plan.environment),kit.output("commit",plan.commit),kit.output("version",version),writeLegs(planned,kit),kit.output("rollbacks",jobs.rollbacks),
kit.output("rollback",rollback),kit.output("promote",promotions.length>0),kit.output("scan",scanSettings(services2[0])!==void 0),kit.output("preview",hasPreview(
planned)),kit.output("config-repository",config2?.repository),kit.output("config-commit",config2?.commit)},writeLegs=({plan,jobs},kit)=>{let[first=[],second=[],
third=[],fourth=[]]=jobs.waves;kit.output("targets",plan.purpose==="rollback"?jobs.rollbacks:jobs.waves.flat()),kit.output("wave-1",first),kit.output("wave-2",second),
kit.output("wave-3",third),kit.output("wave-4",fourth)},hasPreview=({plan:{environment:environment2,targets},services:services2})=>environment2!==void 0&&services2.
some(service=>targets.some(target2=>placeSettings(service,environment2,target2).planRole!==void 0));runAction(async kit=>{let inputs=kit.inputs(readInputs),{purpose,
file,token,configToken,webhook}=inputs,{repository:repository2,commit,ref}=kit.run,reader=gitHubReader({repository:repository2,token,configToken},kit);purpose!==
"build"&&reader.expectEnvironments(repository2);let loaded=await kit.log.group(`Read ${file}`,()=>purpose==="rollback"?loadDefault({repository:repository2,path:file},
reader):loadServices({repository:repository2,commit,path:file},reader));for(let{message,hint,at}of loaded.notices)kit.log.notice(`${message}. ${hint}`,at);let planned=await makePlan(
loaded,{...inputs,ref,attempt:kit.run.attempt},reader),{plan,services:services2}=planned,promotions=purpose==="deploy"||purpose==="release"?services2.flatMap(service=>plannedPromotions(
service,plan)):[];writeOutputs(planned,promotions,kit),await kit.summary(renderPlan(planned,promotions)),kit.log.info([planLine(plan),...linesOf(rowsOf(planned))].
join(`
`));let started=startMessage(plan,kit.run);started!==void 0&&await sendChat(webhook,started,kit.log)});

module.exports = __webpack_exports__;
/******/ })()
;